import { defineEvent } from '../../define-event.ts'

export const theTwoBrothers = defineEvent({
  id: 'the-two-brothers',
  kind: 'question',
  category: 'work',
  title: 'Two brothers',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['social-work'], rung: { from: 1, to: 2 } }],
  trigger: { kind: 'draw', weight: 51 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'Two brothers, nine and four. There’s a good home for the little one, the kind with a piano, and they can’t take both; the big one bites. There’s a group place for the big one. Or there is one foster mother, sixty-six, with a heart, who’ll take the two “for the time being.” The nine-year-old has cut up the little one’s meat for him as long as either can remember.',
  ],
  options: [
    {
      id: 'split',
      text: 'The piano for the little one',
      outcomes: [
        {
          chance: 1,
          text: [
            'The nine-year-old doesn’t bite you. He packs the other’s bag, rolls up each sock, and tells the woman at the door what he eats and what he pretends to eat. Then he goes back and sits in the county car.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -10 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'split-the-brothers' },
          ],
          followUps: [{ event: 'the-visit-room', afterDays: [200, 500] }],
        },
      ],
    },
    {
      id: 'together',
      text: 'Together, with the old woman',
      outcomes: [
        {
          chance: 1,
          text: [
            'They get one bed and won’t have two. She’s strict, and sings. You know to the month how long a heart like that is good for, and it’s written down, in your hand, in the file.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'remember', what: 'kept-the-brothers' },
          ],
          followUps: [{ event: 'the-visit-room', afterDays: [200, 500] }],
        },
      ],
    },
    {
      id: 'wait',
      text: 'Find a third thing: keep them in the office’s spare room for a week and call everyone you have ever helped',
      conditions: [
        { kind: 'remembers', what: 'sat-on-the-stairs' },
        { kind: 'gauge', of: 'social', from: 40 },
      ],
      energyCost: 15,
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s the woman with the chain on her door who says yes. She’s certified in ten days; you’ve never seen the form go so fast. The big one bites her. “I’d bite too,” she says, and puts iodine on it.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'kept-the-brothers' },
          ],
          followUps: [{ event: 'the-visit-room', afterDays: [200, 500] }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'together',
      roll: 0,
      expect: { gauges: { stress: 6, happiness: 4 }, remembers: ['kept-the-brothers'], followUp: 'the-visit-room' },
    },
  ],
})
