import { defineEvent } from '../../define-event.ts'

export const twiceTheDose = defineEvent({
  id: 'twice-the-dose',
  kind: 'question',
  category: 'health',
  title: 'Twice the dose',
  stages: ['oldAge'],
  age: { from: 68 },
  cast: { child: { relation: ['son', 'daughter'], age: { from: 25 } } },
  trigger: { kind: 'draw', weight: 14 },
  once: true,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    '{child} has filled your pill box for the week and has sat down with it. There ought to be forty left of the white ones. There are none. “They’re for the pain,” you say. “I know what they’re for,” {child} says, and looks at you with an expression you have seen before, from the other side.',
  ],
  options: [
    {
      id: 'pain',
      text: '“It hurts”',
      outcomes: [
        {
          chance: 1,
          text: [
            'You hadn’t told it to anyone in so few words. Where? {child} wants to know; since when; how much, from one to ten? You say four, and then you say nine. {child} calls the doctor from your kitchen, on speaker, the way you do for a child.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'familiarity', role: 'child', by: 8 },
            { kind: 'examine' },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'mine',
      text: '“That’s my business”',
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} shuts the box: Monday, Tuesday, click, click. {child.They} {child|comes|come} on Sundays still. {child.They} {child|counts|count}. You hide them in the flour.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'affinity', role: 'child', by: -8 },
          ],
        },
      ],
    },
    {
      id: 'nine',
      text: '“There were nine, once, in an inside pocket”',
      conditions: [{ kind: 'remembers', what: 'the-nine-tablets', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“You said ’I love you, you idiot,’” says {child}, after some time. “Or you sat at the table. I know you sat there for hours.” {child.They} {child|turns|turn} a white one around between {child.their} fingers. “So,” {child.they} {child|says|say}; and takes your coat from the hook. “I’m going along. I won’t come in.”',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 12 },
            { kind: 'familiarity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'examine' },
          ],
        },
      ],
    },
    {
      id: 'sleeve',
      text: 'Roll up your sleeve',
      conditions: [{ kind: 'remembers', what: 'rolled-up-the-sleeve', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You have fallen, it’s all blue up to the elbow; that’s where the pills go. You have kept it under the cardigan for weeks. {child} looks at it. Then {child.they} {child|rolls|roll} up {child.theirs}, white, like the lines on a ruler, and lays it next to yours. You sit there until you’ve both stopped.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 16 },
            { kind: 'affinity', role: 'child', by: 10 },
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'examine' },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 73, gauges: { stress: 50 } }, choose: 'mine', roll: 0, expect: { gauges: { stress: 8 } } },
  ],
})
