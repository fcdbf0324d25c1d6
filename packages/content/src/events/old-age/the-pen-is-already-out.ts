import { defineEvent } from '../../define-event.ts'

export const thePenIsAlreadyOut = defineEvent({
  id: 'the-pen-is-already-out',
  kind: 'question',
  category: 'money',
  title: 'The pen is already out',
  stages: ['middleAge', 'oldAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 25, to: 50 } } },
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'the-drawer-was-asked', role: 'child', daysAgo: 2500 },
        { kind: 'remembers', what: 'the-gum-went-back', role: 'child', daysAgo: 4500 },
        { kind: 'remembers', what: 'said-stay-out-of-it', role: 'child', daysAgo: 2500 },
        { kind: 'remembers', what: 'the-forty-dollars', role: 'child', daysAgo: 2500 },
        { kind: 'remembers', what: 'vouched-for-a-lie', role: 'child', daysAgo: 3500 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 18 },
  once: true,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    '{child} has been offered a good deal of money to put {child.their} name under a report. The report is nearly right. It’s about a bridge. “Everybody’s signed but me,” {child} says. {child.They} {child|has|have} driven two hours to tell you this, and has {child.their} jacket on.',
  ],
  options: [
    {
      id: 'no',
      text: '“You know what to do”',
      outcomes: [
        {
          chance: 0.6,
          text: [
            '{child.They} had hoped you would say something else, or exactly that. {child.They} {child|stays|stay} for supper. In the papers, a year later, there’s a list of names, and one is missing. It’s yours, too, that name.',
          ],
          modifiers: [{ when: { kind: 'recalls', role: 'child', as: 'that you asked, and believed it' }, times: 1.5 }],
          effects: [
            { kind: 'affinity', role: 'child', by: 3 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
        {
          chance: 0.4,
          text: [
            '{child} nods, and zips up. They close one lane of that bridge, in the second year, and then the other. {child} calls you about the weather.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'happiness', by: -5 },
          ],
        },
      ],
    },
    {
      id: 'sign',
      text: '“Sign it. You have a family.”',
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} breathes out. A load is off both of you. From then on you drive the long way, by the ferry; you say that it’s for the view.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 6 },
            { kind: 'gauge', of: 'stress', by: 12 },
            { kind: 'gauge', of: 'happiness', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'drawer',
      text: 'Go to the drawer, and take out four twenties',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'the-drawer-was-asked', role: 'child' },
            { kind: 'remembers', what: 'the-brass-lock', role: 'child' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You lay them on the table and write on a piece of paper: “Ask me.” {child} reads it, turns it over, looks for a pen. {child.They} {child|writes|write} for a long time. It isn’t “ok.” It’s a letter to the county, with the number of the bridge.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 12 },
            { kind: 'familiarity', role: 'child', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'gum',
      text: '“How did it feel, at the counter?”',
      conditions: [{ kind: 'remembers', what: 'the-gum-went-back', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“I threw up,” says {child}. “Then it was over.” {child.They} {child|looks|look} down at {child.their} hands; {child.they} might be nine. “It was really over, wasn’t it,” {child.they} {child|says|say}. “That’s the thing I always forget.”',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 12 },
            { kind: 'affinity', role: 'child', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 8 },
          ],
        },
      ],
    },
    {
      id: 'out',
      text: '“I once told you to stay out of it. I was wrong.”',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'said-stay-out-of-it', role: 'child' },
            { kind: 'remembers', what: 'vouched-for-a-lie', role: 'child' },
            { kind: 'remembers', what: 'the-forty-dollars', role: 'child' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} is so surprised that {child.they} {child|takes|take} {child.their} jacket off. You have thought of that call ever since, you say, at odd hours. You tell what you ought to have said. {child} listens to it with the face of the one who had called. It’s late; it’s not too late; it’s about a bridge now.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 14 },
            { kind: 'familiarity', role: 'child', by: 8 },
            { kind: 'gauge', of: 'stress', by: -10 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
      ],
    },
  ],
})
