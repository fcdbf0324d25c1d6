import { defineEvent } from '../../define-event.ts'

export const theEyeChart = defineEvent({
  id: 'the-eye-chart',
  kind: 'question',
  category: 'home',
  title: 'The bottom line',
  stages: ['oldAge'],
  age: { from: 74 },
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'owns', item: 'used-car', is: true },
        { kind: 'owns', item: 'new-car', is: true },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 15 },
  once: true,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    'The license is up. At the counter there’s a chart, and a woman with a stamp. You know the bottom line: you’ve had it by heart since the last time, and they haven’t changed it. “Whenever you’re ready, honey,” says the woman, who is looking at her nails.',
  ],
  options: [
    {
      id: 'know',
      text: 'Say the bottom line, by heart',
      outcomes: [
        {
          chance: 0.7,
          text: [
            'She stamps. You drive home at the speed of a parade. You have five more years. At every dusk you think of the bottom line.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
          followUps: [{ event: 'the-boy-on-the-bicycle', afterDays: [150, 700] }],
        },
        {
          chance: 0.3,
          text: ['“That’s beautiful,” says the woman. “Now the one next to it, that we got in on Monday.”'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'gauge', of: 'happiness', by: -8 },
          ],
        },
      ],
    },
    {
      id: 'true',
      text: 'Say what you see',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s a gray thing with corners. She has you sit down, and brings water. “Most of them recite it,” she says. The car stays at the curb; some evenings you sit in it and listen to the radio. There’s a bus. You’ve got a window, and everyone else is driving.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -5 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
      ],
    },
    {
      id: 'day',
      text: 'Ask for a license for the daytime only',
      energyCost: 2,
      outcomes: [
        {
          chance: 1,
          text: [
            'There is such a thing; nobody asks. You are home when the streetlights come on, like a ten-year-old. It turns out to be a time of day that you had not been home for in fifty years.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'bicycle',
      text: 'Hand over the license, and buy a bicycle',
      moneyCost: 30000,
      conditions: [{ kind: 'remembers', what: 'rides-a-bicycle' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You learned it with a pair of arms up in the air behind you, getting smaller. The boy in the shop lowers the saddle twice. At the end of the street you notice that nobody is holding anything, and ring the bell, for whoever that was.',
          ],
          effects: [
            { kind: 'gauge', of: 'health', by: 2 },
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 76, gauges: { stress: 50, happiness: 50 } },
      choose: 'day',
      roll: 0,
      expect: { gauges: { happiness: 3, stress: -2 } },
    },
  ],
})
