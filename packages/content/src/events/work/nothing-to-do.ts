import { defineEvent } from '../../define-event.ts'

export const nothingToDo = defineEvent({
  id: 'nothing-to-do',
  kind: 'question',
  category: 'work',
  title: 'Nothing to do',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['office'], rung: { from: 0, to: 1 }, days: 60 }],
  trigger: { kind: 'draw', weight: 38 },
  once: true,
  importance: 4,
  offline: { kind: 'deadline', option: 'look', minutes: 4320 },
  text: [
    'They’ve forgotten that you are here. The department you were hired for was folded into another in the spring, and your login works, your badge works, and your pay comes. It has been seven weeks since anyone gave you anything to do. You have sharpened things.',
  ],
  options: [
    {
      id: 'look',
      text: 'Look busy',
      outcomes: [
        {
          chance: 1,
          text: [
            'You learn to carry a sheet of paper. By the end of the year you have walked, by your own reckoning, four hundred miles with it, and no one has asked to see the sheet.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'gauge', of: 'health', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'tell',
      text: 'Go upstairs and tell them',
      outcomes: [
        {
          chance: 0.5,
          modifiers: [
            { when: { kind: 'diploma', atLeast: 'bachelor' }, times: 1.3, why: 'you have a diploma that they can use' },
          ],
          odds: 'they find you a use',
          text: [
            'They’re horrified, and grateful, and put you with a man named on no chart who turns out to run the place. You’re his right hand within the year.',
          ],
          effects: [
            { kind: 'performance', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 6 },
          ],
        },
        {
          chance: 0.5,
          odds: 'they correct the error',
          text: ['They look you up on a screen. “Huh,” they say. It takes them until lunch to correct it.'],
          effects: [
            { kind: 'loseJob' },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'told-them-i-was-forgotten' },
          ],
        },
      ],
    },
    {
      id: 'study',
      text: 'Use the hours: learn the whole system, out of the manuals, from A',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'habit', habit: 'reading' },
            { kind: 'diploma', atLeast: 'associate' },
          ],
        },
      ],
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'No one has read them since they were printed. Then the payroll freezes, three hundred people, and there’s a voice from the back of the floor that says which file. After that they know your name.',
          ],
          effects: [
            { kind: 'performance', by: 16 },
            { kind: 'raise', times: 1.08 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'remember', what: 'read-the-manuals' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'look',
      roll: 0,
      expect: { gauges: { stress: 6, happiness: -6, health: 3 } },
    },
  ],
})
