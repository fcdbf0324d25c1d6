import { defineEvent } from '../../define-event.ts'

export const fourInvitations = defineEvent({
  id: 'four-invitations',
  kind: 'question',
  category: 'friendship',
  title: 'Save the date',
  stages: ['adult'],
  age: { to: 37 },
  cast: { friend: { relation: 'friend', age: { from: 24, to: 42 } } },
  conditions: [{ kind: 'season', in: ['spring', 'summer'] }],
  trigger: { kind: 'draw', weight: 16 },
  once: true,
  importance: 5,
  offline: { kind: 'hold' },
  text: [
    'Four of them hang on the refrigerator, under four magnets. A cousin of yours, on an island. A man from your first job. The girl who lived below you, who always had salt. And the niece of {friend}, for whom {friend} is paying, and who wants to see the back rows full. You have added up the flights twice. It is the price of a used car, or of one of them.',
  ],
  options: [
    {
      id: 'all',
      text: 'Go to all four',
      moneyCost: 260000,
      energyCost: 14,
      outcomes: [
        {
          chance: 0.7,
          modifiers: [
            { when: { kind: 'temperament', of: 'extraversion', from: 60 }, times: 1.6, why: 'you like a crowd' },
          ],
          odds: 'you are glad of it',
          text: [
            'You throw rice, petals, seeds for birds, and, on the island, nothing, because of the turtles. By the fourth you can cry at will. For years you are in the background of other people’s walls, holding a glass.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 10 },
            { kind: 'gauge', of: 'social', by: 14 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'remember', what: 'went-to-all-four' },
          ],
          remembers: { role: 'friend', as: 'that you sat in the back row' },
        },
        {
          chance: 0.3,
          odds: 'you come home with a friend more',
          text: [
            'At the third, the seating chart has made a mistake, and you spend five hours beside a stranger who has come for the other bride. The two of you leave together with the centerpiece.',
          ],
          effects: [
            { kind: 'meet', affinity: 35 },
            { kind: 'affinity', role: 'friend', by: 8 },
            { kind: 'gauge', of: 'social', by: 10 },
            { kind: 'remember', what: 'went-to-all-four' },
          ],
        },
      ],
    },
    {
      id: 'friend',
      text: 'Go only where {friend} needs the rows filled',
      moneyCost: 30000,
      energyCost: 5,
      outcomes: [
        {
          chance: 1,
          text: [
            'You do not know one person at your table. {friend} goes by every half hour, with a hand on the back of your chair. The other three get an envelope and a sentence. One of the three never writes again.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 14 },
            { kind: 'familiarity', role: 'friend', by: 5 },
            { kind: 'gauge', of: 'social', by: 3 },
            { kind: 'remember', what: 'three-empty-chairs' },
          ],
          remembers: { role: 'friend', as: 'that you sat in the back row' },
        },
      ],
    },
    {
      id: 'play',
      text: 'Offer all four to play at the ceremony instead of a gift',
      energyCost: 12,
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'practised', activity: 'piano-lessons' },
            { kind: 'practised', activity: 'community-choir' },
            { kind: 'practised', activity: 'school-choir' },
            { kind: 'practised', activity: 'marching-band' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'They pay the flights, all of them, and are grateful. You do the same eight minutes four times. At the last one your page blows into the lake, and you find that you have had it by heart since June.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'went-to-all-four' },
          ],
        },
      ],
    },
    {
      id: 'none',
      text: 'Send four toasters',
      outcomes: [
        {
          chance: 1,
          text: [
            'You spend the four Saturdays in the park with the paper. It is a fine summer. In the fall, when the pictures go around, you look at them on a small screen, with your thumb, like weather somewhere else.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: -12 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'gauge', of: 'social', by: -6 },
            { kind: 'remember', what: 'three-empty-chairs' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 33, money: 400000, gauges: { stress: 40, social: 50 } },
      choose: 'none',
      roll: 0,
      expect: { gauges: { stress: -6, social: -6 }, remembers: ['three-empty-chairs'] },
    },
  ],
})
