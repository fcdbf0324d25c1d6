import { defineEvent } from '../../define-event.ts'

export const itsDead = defineEvent({
  id: 'its-dead',
  kind: 'question',
  category: 'work',
  title: '“It’s dead”',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [
    { kind: 'job', ladders: ['electrics'], rung: { from: 0, to: 1 } },
    { kind: 'not', of: { kind: 'job', ladders: ['electrics'], days: 400 } },
  ],
  trigger: { kind: 'waiting', medianDays: 80 },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'test', minutes: 4320 },
  text: [
    '“It’s dead,” the electrician calls up from the basement, “go ahead.” You have your pliers at the wire. He has been doing this for thirty years, he is in a hurry, and he hates it when you check.',
  ],
  options: [
    {
      id: 'cut',
      text: 'Cut',
      outcomes: [
        {
          chance: 0.8,
          odds: 'it is dead',
          text: ['It is dead. “See?” he says. You get the room done by lunch, and he buys.'],
          effects: [
            { kind: 'performance', by: 4 },
            { kind: 'gauge', of: 'social', by: 2 },
          ],
        },
        {
          chance: 0.2,
          modifiers: [
            {
              when: { kind: 'gauge', of: 'energy', from: 0, to: 40 },
              times: 1.6,
              why: 'you are tired and miss the hum',
            },
          ],
          odds: 'it is not',
          text: [
            'There is a bang and a taste of pennies. You’re sitting against the far wall, and there is a notch in the pliers, blue at the edge. From the basement he says, quietly, “Which one did I throw?”',
          ],
          effects: [
            { kind: 'gauge', of: 'health', by: -14 },
            { kind: 'gauge', of: 'stress', by: 12 },
            { kind: 'remember', what: 'the-notched-pliers' },
          ],
        },
      ],
    },
    {
      id: 'test',
      text: 'Test it first',
      outcomes: [
        {
          chance: 1,
          text: [
            'The needle jumps. You climb down the ladder and show him, and he looks at it a good while. He doesn’t apologize. From then on, when he calls out “dead,” he adds, “test it.”',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'stress', by: 2 },
            { kind: 'remember', what: 'earned-a-good-name' },
          ],
        },
      ],
    },
    {
      id: 'tag',
      text: 'Go down, throw it yourself, and put your own lock on it',
      conditions: [{ kind: 'gauge', of: 'stress', from: 0, to: 60 }],
      energyCost: 3,
      outcomes: [
        {
          chance: 1,
          text: [
            'He calls you an old maid all week. You get a reputation for slow, and one for something else, that the inspectors know you by.',
          ],
          effects: [
            { kind: 'performance', by: -3 },
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'remember', what: 'locks-it-out' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'test',
      roll: 0,
      expect: { gauges: { happiness: 3, stress: 2 }, remembers: ['earned-a-good-name'] },
    },
  ],
})
