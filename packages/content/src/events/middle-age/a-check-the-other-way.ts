import { defineEvent } from '../../define-event.ts'

export const aCheckTheOtherWay = defineEvent({
  id: 'a-check-the-other-way',
  kind: 'question',
  category: 'money',
  title: 'Paid in full',
  stages: ['middleAge'],
  cast: { parent: { relation: ['mother', 'father'], age: { from: 65 } } },
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'gave-the-six-thousand', role: 'parent', daysAgo: 2000 },
        { kind: 'remembers', what: 'the-man-on-the-telephone', role: 'parent', daysAgo: 2000 },
        { kind: 'remembers', what: 'said-you-could-not', role: 'parent', daysAgo: 2000 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 20 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'tear' },
  text: [
    '{parent} has walked you out to the sidewalk and stands there with a hand on the mailbox. It’s an envelope. {parent.They} {parent|has|have} saved up, in that kitchen, at that table, from that pension, six thousand dollars. “I don’t want to go owing,” {parent} says. You know what {parent.they} {parent|eats|eat}.',
  ],
  options: [
    {
      id: 'take',
      text: 'Take it',
      outcomes: [
        {
          chance: 1,
          text: [
            '{parent} lets out {parent.their} breath. {parent.They} {parent|sits|sit} down before you, in your presence, and puts {parent.their} feet up. You were going to do something with the money. It stays in the envelope, in a drawer, behind the passports.',
          ],
          effects: [
            { kind: 'money', by: 600000 },
            { kind: 'affinity', role: 'parent', by: 14 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'tear',
      text: 'Say that there is nothing owing',
      outcomes: [
        {
          chance: 1,
          text: [
            '“There is,” says {parent}. You argue, two people in their coats, and you win. {parent} goes back to the house rather slowly. You see the envelope being put into the drawer with the candles.',
          ],
          effects: [
            { kind: 'affinity', role: 'parent', by: -5 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'spend',
      text: '“Then we’ll spend it. You and I, by Sunday.”',
      energyCost: 5,
      outcomes: [
        {
          chance: 0.7,
          text: [
            'It can’t be done. You drink the best wine in town, you fly over it in a helicopter. {parent} tips a man a hundred dollars for a balloon. On Sunday night there’s still four thousand, and {parent} hasn’t laughed like that since before you were born.',
          ],
          effects: [
            { kind: 'affinity', role: 'parent', by: 16 },
            { kind: 'familiarity', role: 'parent', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 10 },
          ],
          remembers: { role: 'parent', as: 'the weekend of the helicopter' },
        },
        {
          chance: 0.3,
          text: [
            '{parent} orders the soup and looks at the prices. On Saturday {parent.they} {parent|asks|ask} to be taken home. It was kindly meant.',
          ],
          effects: [
            { kind: 'affinity', role: 'parent', by: 2 },
            { kind: 'gauge', of: 'happiness', by: -3 },
            { kind: 'money', by: 200000 },
          ],
        },
      ],
    },
    {
      id: 'could',
      text: '“And I said that I couldn’t”',
      conditions: [{ kind: 'remembers', what: 'said-you-could-not', role: 'parent' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“You couldn’t,” says {parent}. “You could,” you say. That’s been standing between the two of you ever since, with its hands in its pockets. It’s out. {parent} gives you the envelope all the same: “Then you’ll need it more. It’s heavy.”',
          ],
          effects: [
            { kind: 'money', by: 600000 },
            { kind: 'gauge', of: 'stress', by: -10 },
            { kind: 'familiarity', role: 'parent', by: 10 },
            { kind: 'affinity', role: 'parent', by: 8 },
            { kind: 'forget', what: 'said-you-could-not' },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 52, gauges: { stress: 50 } }, choose: 'tear', roll: 0, expect: { gauges: { stress: 3 } } },
  ],
})
