import { defineEvent } from '../../define-event.ts'

export const theCheckup = defineEvent({
  id: 'the-checkup',
  kind: 'question',
  category: 'health',
  title: 'The checkup',
  stages: ['adult', 'middleAge', 'oldAge'],
  age: { from: 35 },
  trigger: { kind: 'waiting', medianDays: 900 },
  cooldownDays: 2400,
  importance: 4,
  offline: { kind: 'deadline', option: 'drawer', minutes: 2880 },
  text: [
    'A letter from your health insurer, friendly, with a photograph of two people laughing on bicycles. It is time to have everything looked at once.',
    '“It’s been a while!” says the letter. On the picture two people laugh on bicycles, in better health than you have ever seen anyone. You are invited to a checkup.',
    'Your insurer pays for one full checkup, and would like you to know it. It says so on a folder with two people on bicycles, laughing.',
  ],
  options: [
    {
      id: 'go',
      text: 'Make the appointment',
      energyCost: 6,
      moneyCost: 4000,
      outcomes: [
        {
          chance: 1,
          text: ['Blood, pressure, heart, “say ah”. You are asked how you sleep by somebody who waits for the answer.'],
          effects: [{ kind: 'examine' }, { kind: 'gauge', of: 'stress', by: -2 }],
        },
      ],
    },
    {
      id: 'drawer',
      text: 'Leave it on the pile by the door',
      outcomes: [
        {
          chance: 1,
          text: ['It lies well there. The two people go on laughing in the dark.'],
          effects: [{ kind: 'gauge', of: 'stress', by: 1 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 50, money: 20000, gauges: { stress: 40 } },
      choose: 'go',
      expect: { money: -4000, gauges: { stress: -2 } },
    },
  ],
})
