import { defineEvent } from '../../define-event.ts'

export const theCerealWithTheBear = defineEvent({
  id: 'the-cereal-with-the-bear',
  kind: 'question',
  category: 'work',
  title: 'The bear',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['marketing'], rung: { from: 1, to: 3 } }],
  trigger: { kind: 'draw', weight: 35 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'do', minutes: 4320 },
  text: [
    'The cereal is forty percent sugar and the bear is yours: his hat, his laugh, the song. The test mothers hate how much the kids love him. Now they’d like him to say to the children, in a little film, what to do when mom says no. There’s a bonus on it, and a trip for the team.',
  ],
  options: [
    {
      id: 'do',
      text: 'Write it; he is a bear',
      outcomes: [
        {
          chance: 1,
          text: [
            'He says, “Ask again, and sing!” In supermarkets all over the country, in front of the same shelf, small people sing. You hear it one evening, two aisles over, and you put your milk back and leave.',
          ],
          effects: [
            { kind: 'money', by: 400_000 },
            { kind: 'gauge', of: 'happiness', by: -7 },
            { kind: 'remember', what: 'taught-the-bear-to-sing' },
          ],
        },
      ],
    },
    {
      id: 'refuse',
      text: 'Give up the bear',
      outcomes: [
        {
          chance: 1,
          text: [
            'Someone else does the song, and the bear’s laugh is wrong. You’re put on bank accounts. One year you send a card to the man who draws him. He sends back the bear, in ink, looking at a carrot with his hat off.',
          ],
          effects: [
            { kind: 'performance', by: -7 },
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'remember', what: 'kept-clean-hands' },
          ],
        },
      ],
    },
    {
      id: 'sell',
      text: 'Pitch them a cereal that the bear could be proud of',
      conditions: [{ kind: 'job', performance: { from: 55 } }],
      energyCost: 10,
      outcomes: [
        {
          chance: 0.4,
          modifiers: [
            { when: { kind: 'remembers', what: 'said-whose-line' }, times: 1.5, why: 'they know whose lines are good' },
          ],
          odds: 'they go for it',
          text: [
            'It tastes like a doormat, and sells anyway, to exactly the test mothers. You get to keep the hat, the laugh, and your lunch.',
          ],
          effects: [
            { kind: 'raise', times: 1.08 },
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'remember', what: 'earned-a-good-name' },
          ],
        },
        {
          chance: 0.6,
          odds: 'they do not',
          text: ['They listen to all of it. “That’s a really brave direction,” they say, and order the film.'],
          effects: [
            { kind: 'performance', by: -4 },
            { kind: 'gauge', of: 'happiness', by: -3 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'do',
      roll: 0,
      expect: { gauges: { happiness: -7 }, remembers: ['taught-the-bear-to-sing'] },
    },
  ],
})
