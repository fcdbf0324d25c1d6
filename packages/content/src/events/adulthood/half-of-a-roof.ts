import { defineEvent } from '../../define-event.ts'

export const halfOfARoof = defineEvent({
  id: 'half-of-a-roof',
  kind: 'question',
  category: 'family',
  title: 'Half of a roof',
  stages: ['adult'],
  cast: {
    elder: { relation: ['mother', 'father'], age: { from: 54 } },
    sibling: { relation: ['sister', 'brother'], age: { from: 24 } },
  },
  conditions: [
    { kind: 'kinship', role: 'sibling', to: 'elder', as: 'child' },
    { kind: 'livesTogether', role: 'elder', is: false },
  ],
  trigger: { kind: 'draw', weight: 18 },
  once: true,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    'There is a bucket in {elder}’s bedroom, and in it, every half minute, a drop. The roof will be eight thousand. “I won’t hear of it,” says {elder}, who has put the estimate where it would be found. “Half each,” says {sibling} to you in the driveway, quick, to have it said. You do not earn the same, the two of you. You never have talked about how much.',
  ],
  options: [
    {
      id: 'half',
      text: 'Half each',
      moneyCost: 400000,
      outcomes: [
        {
          chance: 1,
          text: [
            'Two men take three days. {elder} stands in the yard and tells them about the house. For {sibling} it was the vacation, or the car, or something that you are not told; you can tell from the shoes.',
          ],
          effects: [
            { kind: 'affinity', role: 'elder', by: 10 },
            { kind: 'affinity', role: 'sibling', by: 2 },
            { kind: 'remember', what: 'half-the-roof' },
          ],
          remembers: { role: 'sibling', as: 'half of a roof' },
        },
      ],
    },
    {
      id: 'whole',
      text: 'Pay all of it, and tell {elder} that it was both of you',
      moneyCost: 800000,
      outcomes: [
        {
          chance: 1,
          text: [
            '{elder} kisses you both, on the forehead, in order of age. {sibling} is thanked so warmly that {sibling.they} {sibling|has|have} to go and look at the gutter. It stands between you from then on, dry, and in good repair.',
          ],
          effects: [
            { kind: 'affinity', role: 'elder', by: 10 },
            { kind: 'affinity', role: 'sibling', by: -6 },
            { kind: 'familiarity', role: 'sibling', by: 4 },
            { kind: 'remember', what: 'the-whole-roof' },
          ],
          remembers: { role: 'sibling', as: 'thanks for a roof' },
        },
      ],
    },
    {
      id: 'numbers',
      text: '“Show me what you make, and I’ll show you what I make”',
      outcomes: [
        {
          chance: 0.65,
          modifiers: [{ when: { kind: 'affinity', role: 'sibling', from: 40 }, times: 1.6, why: 'you get along' }],
          odds: '{sibling} writes it down',
          text: [
            'You each write a number on a paper napkin, and turn them over at the same time, on the hood of the car. {sibling} laughs first. It comes to sixty and forty. You keep the napkin.',
          ],
          effects: [
            { kind: 'money', by: -480000 },
            { kind: 'familiarity', role: 'sibling', by: 14 },
            { kind: 'affinity', role: 'sibling', by: 8 },
            { kind: 'affinity', role: 'elder', by: 6 },
            { kind: 'remember', what: 'the-numbers-on-a-napkin' },
          ],
          remembers: { role: 'sibling', as: 'two numbers on a napkin' },
        },
        {
          chance: 0.35,
          odds: '{sibling} does not',
          text: [
            '“That’s none of your business,” says {sibling}, and is right. You pay half. It is done by check and without a card.',
          ],
          effects: [
            { kind: 'money', by: -400000 },
            { kind: 'affinity', role: 'sibling', by: -10 },
            { kind: 'affinity', role: 'elder', by: 6 },
            { kind: 'remember', what: 'half-the-roof' },
          ],
          remembers: { role: 'sibling', as: 'half of a roof' },
        },
      ],
    },
    {
      id: 'ladder',
      text: 'Rent a ladder, and do it together',
      energyCost: 16,
      moneyCost: 180000,
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'experience', ladders: ['building', 'carpentry', 'plumbing', 'electrics'] },
            { kind: 'practised', activity: 'woodworking' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'Five weekends. {sibling} carries and you nail. Up there you can both see into the yard of the people who had the pool. On the last shingle, underneath, where no one will look for thirty years, you each write your name.',
          ],
          effects: [
            { kind: 'affinity', role: 'sibling', by: 16 },
            { kind: 'familiarity', role: 'sibling', by: 12 },
            { kind: 'affinity', role: 'elder', by: 12 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'remember', what: 'names-under-a-shingle' },
          ],
          remembers: { role: 'sibling', as: 'five weekends on a roof' },
        },
      ],
    },
    {
      id: 'bucket',
      text: 'Buy {elder} a larger bucket',
      outcomes: [
        {
          chance: 1,
          text: [
            'In the summer {sibling} has it done, on credit, and does not mention you. At the holidays there is a fresh white square on the bedroom ceiling. You all eat under it, so to speak.',
          ],
          effects: [
            { kind: 'affinity', role: 'sibling', by: -16 },
            { kind: 'affinity', role: 'elder', by: -4 },
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'remember', what: 'a-larger-bucket' },
          ],
          remembers: { role: 'sibling', as: 'a larger bucket' },
        },
      ],
    },
  ],
})
