import { defineEvent } from '../../define-event.ts'

export const divorcePapers = defineEvent({
  id: 'divorce-papers',
  kind: 'question',
  category: 'love',
  title: 'The papers',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { partner: { relation: 'spouse', age: { from: 18 } } },
  trigger: { kind: 'followUp' },
  cooldownDays: 2000,
  importance: 9,
  offline: { kind: 'hold' },
  text: [
    '{partner} has laid an envelope beside your plate, and does not sit down. “I have had it in my bag for a month,” {partner.they} {partner|says|say}.',
    'There are two chairs in the lawyer’s waiting room, and {partner} has left one free between you. “We could also just sign,” {partner.they} {partner|says|say}, not unkindly.',
  ],
  options: [
    {
      id: 'sign',
      text: 'Sign',
      outcomes: [
        {
          chance: 1,
          text: ['The pen is one from a bank. Afterward you hold the door for each other, twice.'],
          effects: [{ kind: 'part' }, { kind: 'gauge', of: 'stress', by: -4 }],
        },
      ],
    },
    {
      id: 'counsel',
      text: '“There is somebody we could talk to.”',
      moneyCost: 120_000,
      energyCost: 10,
      outcomes: [
        {
          chance: 0.4,
          odds: 'you stay together',
          text: [
            'Every Tuesday at six, for half a year. On the last one {partner} cries about a saucepan, and you understand about the saucepan.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 18 },
            { kind: 'familiarity', role: 'partner', by: 10 },
            { kind: 'gauge', of: 'stress', by: 6 },
          ],
          remembers: { role: 'partner', as: 'the Tuesdays' },
        },
        {
          chance: 0.6,
          odds: 'it comes to the papers all the same',
          text: [
            'The first hour is over before either of you has got to the end of a sentence. You are given three more, and a leaflet.',
          ],
          followUps: [{ event: 'the-fourth-hour', afterDays: [28, 28] }],
        },
      ],
    },
    {
      id: 'ask',
      text: '“Stay.”',
      outcomes: [
        {
          chance: 0.2,
          odds: 'you stay together',
          text: [
            '{partner} looks at you for the length of a kettle. Then {partner.they} {partner|takes|take} off {partner.their} coat.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 6 },
          ],
          remembers: { role: 'partner', as: 'having been asked to stay' },
        },
        {
          chance: 0.8,
          odds: 'the papers stay on the table',
          text: ['“I know,” {partner} says. “I wish it were a question of that.”'],
          effects: [{ kind: 'part' }, { kind: 'gauge', of: 'happiness', by: -4 }],
        },
      ],
    },
  ],
})
