import { defineEvent } from '../../define-event.ts'

export const whatTheSmallRoomIs = defineEvent({
  id: 'what-the-small-room-is',
  kind: 'question',
  category: 'family',
  title: 'At the end of the hall',
  stages: ['middleAge'],
  age: { from: 45, to: 58 },
  cast: { partner: { relation: ['spouse', 'partner'], age: { from: 30, to: 75 } } },
  conditions: [
    { kind: 'not', of: { kind: 'parent' } },
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'the-needles-by-the-mustard', role: 'partner' },
        { kind: 'remembers', what: 'took-down-the-calendar', role: 'partner' },
        { kind: 'remembers', what: 'the-small-room', role: 'partner' },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 20 },
  once: true,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    'A woman from the county has heard about you two from a friend of a friend. There is a boy. He is twelve, that is the trouble with him, no one takes them at twelve. It would be for a weekend at first. {partner} is standing in the hall, looking at the last door.',
  ],
  options: [
    {
      id: 'yes',
      text: 'Say that he can come for a weekend',
      outcomes: [
        {
          chance: 0.6,
          text: [
            'He comes with a trash bag. He eats standing up, and on Sunday night he has put his shoes in the refrigerator, so that nobody can take them. You leave them there. He stays for six years. He never calls you anything; in the hospital, on a form, he once writes your name on the line for “next of kin.”',
          ],
          modifiers: [
            {
              when: {
                kind: 'any',
                of: [
                  { kind: 'habit', habit: 'volunteering' },
                  { kind: 'activity', activity: 'volunteering' },
                  { kind: 'job', ladders: ['teaching', 'care', 'social-work'] },
                ],
              },
              times: 1.6,
            },
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'affinity', role: 'partner', by: 14 },
            { kind: 'familiarity', role: 'partner', by: 8 },
            { kind: 'money', by: -300000 },
            { kind: 'remember', what: 'the-boy-with-the-shoes' },
          ],
        },
        {
          chance: 0.4,
          text: [
            'He comes with a trash bag. He is so polite. On Sunday he asks whether he could go back: there is a bed by the window there, and he’d lose it. You drive him. {partner} holds the bag on {partner.their} knees.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -8 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'affinity', role: 'partner', by: 6 },
            { kind: 'remember', what: 'the-weekend-with-the-boy' },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: 'Say that it’s too late for that',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s so reasonable that {partner} says it along with you, in the other half of the sentence. That evening you both hear the door at the end of the hall. It’s only the draft.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'affinity', role: 'partner', by: -3 },
            { kind: 'remember', what: 'said-too-late' },
          ],
        },
      ],
    },
    {
      id: 'teach',
      text: 'Offer him Saturdays',
      energyCost: 4,
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'activity', activity: 'volunteering' },
            { kind: 'habit', habit: 'volunteering' },
            { kind: 'activity', activity: 'little-league' },
            { kind: 'job', ladders: ['teaching', 'care', 'social-work'] },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'Saturdays he may come and take things apart. He does so, for five years: the clocks, the mower, in the end the car. {partner} keeps a list of the meals.',
          ],
          effects: [
            {
              kind: 'startRoutine',
              id: 'the-boys-saturdays',
              title: 'The boy’s Saturdays',
              place: 'home',
              time: 'afternoon',
              days: [6],
              minutes: 180,
              energy: 5,
            },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'affinity', role: 'partner', by: 8 },
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'remember', what: 'the-boy-with-the-shoes' },
          ],
        },
      ],
    },
  ],
})
