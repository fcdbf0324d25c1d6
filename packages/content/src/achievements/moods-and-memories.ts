import { defineAchievements } from '../define-rewards.ts'

export const moodsAndMemories = defineAchievements([
  {
    id: 'content-at-forty',
    title: 'Quite all right',
    text: 'Be forty, and happy: 70 or more.',
    when: {
      kind: 'all',
      of: [
        { kind: 'age', from: 40 },
        { kind: 'gauge', of: 'happiness', from: 70 },
      ],
    },
    diamonds: 3,
  },
  {
    id: 'happy-old',
    title: 'The porch',
    text: 'Be seventy, and happy: 70 or more.',
    when: {
      kind: 'all',
      of: [
        { kind: 'age', from: 70 },
        { kind: 'gauge', of: 'happiness', from: 70 },
      ],
    },
    diamonds: 5,
  },
  {
    id: 'calm-at-thirty',
    title: 'Unbothered',
    text: 'Be thirty, with a stress of 20 or less.',
    when: {
      kind: 'all',
      of: [
        { kind: 'age', from: 30 },
        { kind: 'gauge', of: 'stress', to: 20 },
      ],
    },
    diamonds: 3,
  },
  {
    id: 'fit-at-sixty',
    title: 'Takes the stairs',
    text: 'Be sixty, in good health: 80 or more.',
    when: {
      kind: 'all',
      of: [
        { kind: 'age', from: 60 },
        { kind: 'gauge', of: 'health', from: 80 },
      ],
    },
    diamonds: 4,
  },
  {
    id: 'not-alone-at-eighty',
    title: 'Not alone',
    text: 'Be eighty, with a social life: 50 or more.',
    when: {
      kind: 'all',
      of: [
        { kind: 'age', from: 80 },
        { kind: 'gauge', of: 'social', from: 50 },
      ],
    },
    diamonds: 5,
  },
  {
    id: 'mama',
    title: 'The word',
    text: 'Say the first word, and make somebody’s day.',
    when: { kind: 'remembers', what: 'said-mama' },
    diamonds: 1,
    hidden: true,
  },
  {
    id: 'cyclist',
    title: 'No hands, nearly',
    text: 'Learn to ride a bicycle.',
    when: { kind: 'remembers', what: 'rides-a-bicycle' },
    diamonds: 1,
    hidden: true,
  },
  {
    id: 'finder',
    title: 'A good finder',
    text: 'Bring something back that was lost.',
    when: { kind: 'remembers', what: 'honest-finder' },
    diamonds: 2,
    hidden: true,
  },
  {
    id: 'keeper',
    title: 'Finders, keepers',
    text: 'Keep what somebody else has lost.',
    when: { kind: 'remembers', what: 'kept-the-notes' },
    diamonds: 1,
    hidden: true,
  },
  {
    id: 'confessed',
    title: 'The ball on the table',
    text: 'Own up.',
    when: { kind: 'remembers', what: 'owned-up' },
    diamonds: 2,
    hidden: true,
  },
  {
    id: 'got-away',
    title: 'Nobody saw',
    text: 'Get away with it.',
    when: { kind: 'remembers', what: 'got-away-with-it' },
    diamonds: 1,
    hidden: true,
  },
  {
    id: 'bookworm',
    title: 'Under the blanket',
    text: 'Become a reader.',
    when: { kind: 'remembers', what: 'reader' },
    diamonds: 1,
    hidden: true,
  },
  {
    id: 'leaper',
    title: 'The quarry',
    text: 'Jump.',
    when: { kind: 'remembers', what: 'jumped' },
    diamonds: 1,
    hidden: true,
  },
  {
    id: 'let-go',
    title: 'The box with the plant',
    text: 'Be laid off, and carry the plant home.',
    when: { kind: 'remembers', what: 'laid-off' },
    diamonds: 2,
    hidden: true,
  },
  {
    id: 'early-shift',
    title: 'The early shift',
    text: 'Work while others of your age are asleep.',
    when: { kind: 'remembers', what: 'worked-young' },
    diamonds: 1,
    hidden: true,
  },
])
