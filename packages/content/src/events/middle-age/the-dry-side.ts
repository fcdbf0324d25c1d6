import { defineEvent } from '../../define-event.ts'

export const theDrySide = defineEvent({
  id: 'the-dry-side',
  kind: 'question',
  category: 'family',
  title: 'The roof, later',
  stages: ['middleAge'],
  cast: {
    sibling: { relation: ['sister', 'brother'] },
    parent: { relation: ['mother', 'father'], status: 'dead' },
  },
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'half-the-roof', role: 'sibling', daysAgo: 1800 },
        { kind: 'remembers', what: 'the-whole-roof', role: 'sibling', daysAgo: 1800 },
        { kind: 'remembers', what: 'the-numbers-on-a-napkin', role: 'sibling', daysAgo: 1800 },
        { kind: 'remembers', what: 'names-under-a-shingle', role: 'sibling', daysAgo: 1800 },
        { kind: 'remembers', what: 'a-larger-bucket', role: 'sibling', daysAgo: 1800 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 40 },
  once: true,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    'The man who is buying the house walks around it with you and {sibling}, and looks up. “New roof?” he asks. “Newish,” says {sibling}. It is worth nine thousand on the price, he says, a roof like that. {sibling} studies the gravel. The lawyer will ask the two of you on Thursday how you would like to divide.',
  ],
  options: [
    {
      id: 'equal',
      text: 'Straight down the middle',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is one line on the form. The house goes to people with a trampoline. You drive by once with {sibling} on the way from somewhere else, and both of you look up at the same place.',
          ],
          effects: [
            { kind: 'money', by: 450000 },
            { kind: 'affinity', role: 'sibling', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'bucket',
      text: 'Give {sibling} the nine thousand, for the bucket',
      conditions: [{ kind: 'remembers', what: 'a-larger-bucket', role: 'sibling' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“I’d forgotten that,” says {sibling}, who has not. {sibling.They} {sibling|takes|take} the check and {sibling|holds|hold} it by the edges. Then {sibling.they} {sibling|goes|go} into the garage and {sibling|comes|come} back with it, red, plastic, and sets it between you on the gravel. You laugh until the man comes around the corner.',
          ],
          effects: [
            { kind: 'affinity', role: 'sibling', by: 18 },
            { kind: 'makeUp', role: 'sibling' },
            { kind: 'forget', what: 'a-larger-bucket' },
          ],
          remembers: { role: 'sibling', as: 'a check for a bucket' },
        },
      ],
    },
    {
      id: 'thanks',
      text: 'Tell {sibling} what it was like to watch {sibling.them} be thanked',
      conditions: [{ kind: 'remembers', what: 'the-whole-roof', role: 'sibling' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“I paid for that roof,” says {sibling}. “I’ve been paying for it ever since.” The man has gone to look at the furnace. It takes you both a while to see that it was meant kindly, on all sides, and that it had been the most expensive thing in the house.',
          ],
          effects: [
            { kind: 'money', by: 450000 },
            { kind: 'familiarity', role: 'sibling', by: 12 },
            { kind: 'affinity', role: 'sibling', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'napkin',
      text: 'Take out the napkin',
      conditions: [{ kind: 'remembers', what: 'the-numbers-on-a-napkin', role: 'sibling' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It has a ring from a cup on it now. You turn it over, and each write a number, as before. They have changed places. {sibling} looks at it for a time. “Well,” says {sibling}, “you did say.” It comes to forty and sixty.',
          ],
          effects: [
            { kind: 'money', by: 360000 },
            { kind: 'affinity', role: 'sibling', by: 12 },
            { kind: 'familiarity', role: 'sibling', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'shingle',
      text: 'Climb up once more, and get the shingle',
      energyCost: 8,
      conditions: [{ kind: 'remembers', what: 'names-under-a-shingle', role: 'sibling' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '{sibling} holds the ladder, and says the whole time that you are too old for it. It comes off clean. There you are, the two of you, in carpenter’s pencil, not a letter faded. You saw it through the middle and have each other’s name.',
          ],
          effects: [
            { kind: 'money', by: 450000 },
            { kind: 'affinity', role: 'sibling', by: 14 },
            { kind: 'gauge', of: 'happiness', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'half',
      text: 'Remind {sibling} of the vacation that it cost',
      conditions: [{ kind: 'remembers', what: 'half-the-roof', role: 'sibling' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“It was the dentist,” says {sibling}. “I went around with half a tooth.” You had never seen it, and you look, now, and it is there. You ask that it be written five to four. {sibling} will not hear of it, and signs.',
          ],
          effects: [
            { kind: 'money', by: 400000 },
            { kind: 'affinity', role: 'sibling', by: 10 },
            { kind: 'familiarity', role: 'sibling', by: 8 },
          ],
        },
      ],
    },
  ],
})
