import { defineEvent } from '../../define-event.ts'

export const theShoebox = defineEvent({
  id: 'the-shoebox',
  kind: 'question',
  category: 'work',
  title: 'The shoebox',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [
    { kind: 'job', ladders: ['accounts'], rung: { from: 2 } },
    { kind: 'season', in: ['winter', 'spring'] },
  ],
  trigger: { kind: 'draw', weight: 48 },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'firm', minutes: 4320 },
  text: [
    'A woman who owns a bakery brings four years of receipts in boot boxes, ten days before the tax deadline. Her husband did the paper. He is in the third box, too: a photograph, in an apron, floury. The firm’s minimum for this would be four thousand dollars, and she has asked you twice whether she can pay in installments.',
  ],
  options: [
    {
      id: 'nights',
      text: 'Do it in your own evenings',
      energyCost: 15,
      outcomes: [
        {
          chance: 1,
          text: [
            'You work from seven to midnight with the radio on. The husband deducted flour twice and the van never. She owes six hundred dollars in all. For years afterward, on your birthday, a box comes with string around it.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'stress', by: 7 },
            { kind: 'remember', what: 'the-bakery-box' },
          ],
        },
      ],
    },
    {
      id: 'firm',
      text: 'Take her on at the firm’s rate',
      outcomes: [
        {
          chance: 1,
          text: [
            'She pays four thousand dollars over two years and is never late. The boxes come back with labels. The partners are pleased with you.',
          ],
          effects: [
            { kind: 'performance', by: 6 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'truth',
      text: 'Tell her what the boxes say: the bakery has lost money since he died',
      outcomes: [
        {
          chance: 1,
          text: [
            'She listens with both hands on the lid. She closes in the summer. In the fall she sends a card from her sister’s, with a beach on it: I sleep until seven.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'firm',
      roll: 0,
      expect: { gauges: { stress: 2 } },
    },
  ],
})
