import { defineEvent } from '../../define-event.ts'

export const aSignatureForAChild = defineEvent({
  id: 'a-signature-for-a-child',
  kind: 'question',
  category: 'money',
  title: 'A second signature',
  stages: ['middleAge', 'oldAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 22, to: 40 } } },
  trigger: { kind: 'draw', weight: 15 },
  once: true,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    '{child} needs a second name on a loan. It is a truck, with a kitchen in it, and a plan that is really not bad. The bank wants somebody who has a house, or a pension, or no imagination. If it goes wrong it would be yours, all eighteen thousand.',
  ],
  options: [
    {
      id: 'sign',
      text: 'Sign',
      outcomes: [
        {
          chance: 0.55,
          text: [
            'You sign under {child}. It stands at the corner of the courthouse, by the second summer there’s a line. You eat there for nothing, always, whether you’re hungry or not.',
          ],
          modifiers: [{ when: { kind: 'remembers', what: 'had-a-business' }, times: 1.5 }],
          effects: [
            { kind: 'affinity', role: 'child', by: 12 },
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
        {
          chance: 0.45,
          text: [
            'You sign under {child}. The health department, a hailstorm, a partner called Duane. {child} wants to pay you back; you take it, forty at a time, since it would be worse not to.',
          ],
          effects: [
            { kind: 'debt', by: 1800000 },
            { kind: 'affinity', role: 'child', by: 4 },
            { kind: 'gauge', of: 'stress', by: 12 },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: 'Say no',
      outcomes: [
        {
          chance: 0.5,
          text: [
            '{child} finds a man who signs, for a fifth of everything. It goes well; it goes so well that the fifth is more than you have ever earned.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -7 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
        {
          chance: 0.5,
          text: ['{child} finds nobody. You see {child.them} look at trucks.'],
          effects: [
            { kind: 'affinity', role: 'child', by: -8 },
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'cash',
      text: 'Give what you can, and say that it is gone',
      moneyCost: 500000,
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s for the stove. You tell {child} that it’s gone, that you’ve already cried about it and the thing is dead to you. {child} hugs you the way you hug a tree.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 10 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'jar',
      text: 'Show {child.them} the jar',
      conditions: [{ kind: 'remembers', what: 'had-a-business' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'Your own, from that time: you kept one. You go through it with {child.them} at the kitchen table until two, the rent, the stove, the winter; where the money went, and at what o’clock you knew. {child} draws a line through the plan and begins again, with a cart.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 12 },
            { kind: 'affinity', role: 'child', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'shoebox',
      text: 'Show {child.them} the shoebox of receipts',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'the-shoebox-of-receipts' },
            { kind: 'remembers', what: 'said-the-number' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            '“So that’s what was in there,” says {child}. You say the number, yours, the old one, aloud. {child} sits down. The two of you add up the truck, honestly, with the hail in it. You sign, and {child} pays a month ahead, always, until it’s done.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 9 },
            { kind: 'familiarity', role: 'child', by: 9 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
  ],
  examples: [{ given: { age: 54 }, choose: 'sign', roll: 0.01, expect: { says: '. It stands at the' } }],
})
