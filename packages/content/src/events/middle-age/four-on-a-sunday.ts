import { defineEvent } from '../../define-event.ts'

export const fourOnASunday = defineEvent({
  id: 'four-on-a-sunday',
  kind: 'question',
  category: 'growth',
  title: 'Four o’clock',
  stages: ['middleAge'],
  conditions: [
    { kind: 'weekend', is: true },
    { kind: 'dayTime', in: ['afternoon'] },
  ],
  trigger: { kind: 'draw', weight: 13 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'nothing' },
  text: [
    'It is the weekend, four in the afternoon. Everything’s done. The floor is clean, there is a bit of light in the corner. You look around for what you were going to do when everything was done.',
    'Four o’clock, and the weekend not over. You have read the paper, even the part about boats. You’ve looked into the refrigerator three times, as though there might be someone in it.',
  ],
  options: [
    {
      id: 'nothing',
      text: 'Sit there, and let it be four o’clock',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'At half past, something that has been crouching for twenty years behind all the tasks comes out and sits down opposite you. It’s not so bad. It has your ears.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'stress', by: -8 },
          ],
        },
        {
          chance: 0.5,
          text: ['You turn on a thing with people in it, and it is nine.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -3 },
            { kind: 'startHabit', habit: 'doomscrolling' },
          ],
        },
      ],
    },
    {
      id: 'call',
      text: 'Call a person whom you have no reason to call',
      energyCost: 2,
      outcomes: [
        {
          chance: 0.7,
          text: [
            '“What’s wrong?” “Nothing.” It takes some time until you are believed; then it is dark outside, and you’ve heard about a divorce, a greenhouse, and a goat.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 9 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
        {
          chance: 0.3,
          text: ['“I’m just about to,” says the voice. It’s always about to. You wish it a good week.'],
          effects: [
            { kind: 'gauge', of: 'social', by: -2 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'sign',
      text: 'Sign up for the thing on the card by the register',
      energyCost: 3,
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s on Tuesdays. It is clay. You make an ashtray, in a house where nobody smokes, with a gravity that you’d last had at six.',
          ],
          effects: [
            { kind: 'joinActivity', activity: 'pottery' },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'weld',
      text: 'Go down and finish the gate',
      conditions: [{ kind: 'remembers', what: 'can-weld' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It has leaned there ever since the course. You cut it to fit the gap by the trash cans, where there has never been a gate nor a need for one. All the children on the street open it and close it, all summer. It does not squeak.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 51, gauges: { happiness: 50, stress: 50 } },
      choose: 'nothing',
      roll: 0,
      expect: { gauges: { happiness: 3, stress: -8 } },
    },
  ],
})
