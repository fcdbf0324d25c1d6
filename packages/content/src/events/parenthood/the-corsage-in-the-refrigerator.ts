import { defineEvent } from '../../define-event.ts'

export const theCorsageInTheRefrigerator = defineEvent({
  id: 'the-corsage-in-the-refrigerator',
  kind: 'question',
  category: 'family',
  title: 'In the refrigerator, in a box',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 17, to: 17 } } },
  conditions: [{ kind: 'season', in: ['spring'] }],
  trigger: { kind: 'draw', weight: 11 },
  cooldownDays: 3000,
  importance: 3,
  offline: { kind: 'auto', option: 'drive' },
  text: [
    'There is a flower in the refrigerator, in a box, beside the eggs. Now the phone has rung. {child} comes into the kitchen in the rented clothes and says that the other one is not coming, has changed plans, is going with someone else. {child.They} {child|says|say} it politely, to the eggs.',
  ],
  options: [
    {
      id: 'drive',
      text: 'Sit down with {child.them}, rented clothes and all',
      energyCost: 3,
      outcomes: [
        {
          chance: 1,
          text: [
            'You play cards until one in the morning. {child} wins forty dollars in pennies. Toward midnight {child.they} {child|pins|pin} the flower on you.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 8 },
            { kind: 'affinity', role: 'child', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'money', by: -4000 },
          ],
        },
      ],
    },
    {
      id: 'send',
      text: 'Call four of {child.their} friends',
      energyCost: 2,
      outcomes: [
        {
          chance: 0.6,
          text: [
            'They arrive all at once, they just honk. {child} goes down the stairs like somebody going into cold water. At two you hear them come back, singing, with their shoes in their hands.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'affinity', role: 'child', by: 3 },
          ],
        },
        {
          chance: 0.4,
          text: [
            '“You CALLED them?” {child.They} {child|goes|go}, since there is no way out of it now. The photograph of that night stands on your shelf: {child}, second from the left, looking straight at you.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -6 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'ring',
      text: 'Tell {child.them} about dancing in a ring, with the shoes in a heap',
      conditions: [{ kind: 'remembers', what: 'danced-at-prom' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'Seven in a car for five, you say, and not one couple among them. {child} listens, and then makes some calls {child.themself}. They have only three and a bicycle. You hold the door. “What do we do with the shoes?” {child} asks, from the stairs.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'affinity', role: 'child', by: 6 },
            { kind: 'gauge', of: 'social', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'parents',
      text: 'Call the parents of that other one',
      outcomes: [
        {
          chance: 1,
          text: [
            'You say what you think. It feels like hot food. By Monday it is all over school that {child}’s parent called.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'affinity', role: 'child', by: -9 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 45, memory: ['danced-at-prom'], gauges: { happiness: 50 } },
      choose: 'ring',
      roll: 0,
      expect: { gauges: { happiness: 9 } },
    },
  ],
})
