import { defineEvent } from '../../define-event.ts'

export const aTigerAgain = defineEvent({
  id: 'a-tiger-again',
  kind: 'question',
  category: 'family',
  title: 'The tiger, again',
  stages: ['middleAge', 'oldAge'],
  cast: {
    child: { relation: ['son', 'daughter'], age: { from: 22, to: 50 } },
    baby: { relation: ['grandson', 'granddaughter'], age: { from: 2, to: 3 } },
  },
  trigger: { kind: 'draw', weight: 15 },
  cooldownDays: 3000,
  importance: 3,
  offline: { kind: 'auto', option: 'watch' },
  text: [
    '{baby} lies on the floor of the store, stiff as a plank. It is about a box with a tiger on it; they still make it. {child} stands over the plank with {child.their} eyes shut, and then opens them and looks at you.',
  ],
  options: [
    {
      id: 'watch',
      text: 'Guard the cart, and look at soup',
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes nine minutes. “You were no help at all,” says {child}, and then, at the register, leans {child.their} whole weight against you for a second, from the side, as when {child.they} {child|was|were} three.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 4 },
            { kind: 'affinity', role: 'child', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'buy',
      text: 'Buy the tiger',
      moneyCost: 700,
      outcomes: [
        {
          chance: 1,
          text: [
            'You are the grandparent. It is your office. {baby} sits in the cart with the box on {baby.their} knees like a mayor. {child} says what you knew {child.they} would say, all the way home.',
          ],
          effects: [
            { kind: 'affinity', role: 'baby', by: 8 },
            { kind: 'affinity', role: 'child', by: -5 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'gave',
      text: '“I always gave in”',
      conditions: [{ kind: 'remembers', what: 'gave-in-in-aisle-nine', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“No, you didn’t,” says {child}, in amazement. “You were like a rock.” You look at each other. Whatever it was that you did in aisle nine, it wasn’t what {child.they} got.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'familiarity', role: 'child', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'held',
      text: '“I waited it out. It took nineteen minutes.”',
      conditions: [{ kind: 'remembers', what: 'held-out-in-aisle-nine', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You sit down on a crate of water beside {child}. It takes this one twenty-two. You tell {child.them} how {child.they} had held up {child.their} arms, at the end; and then {baby} holds up {baby.theirs}.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'affinity', role: 'child', by: 6 },
            { kind: 'familiarity', role: 'baby', by: 4 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 58, money: 10000, gauges: { happiness: 50 } },
      choose: 'buy',
      roll: 0,
      expect: { gauges: { happiness: 3 } },
    },
  ],
})
