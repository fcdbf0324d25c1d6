import { defineEvent } from '../../define-event.ts'

export const theSitterOnTheStairs = defineEvent({
  id: 'the-sitter-on-the-stairs',
  kind: 'question',
  category: 'growth',
  title: 'The sitter',
  stages: ['adult'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 2, to: 8 } } },
  conditions: [{ kind: 'livesTogether', role: 'child', is: true }],
  trigger: { kind: 'draw', weight: 18 },
  once: true,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    'You come home at midnight. {child} is asleep. The sitter, who is sixteen and does the dishes without being told, is on the stairs in her coat, with her bag on her knees. You count out the money. She does not take it. “Could I stay until it’s light?” she asks. “I wouldn’t be any trouble. I’d just sit.” She has a scarf on, in a warm house.',
  ],
  options: [
    {
      id: 'couch',
      text: 'Make up the couch, and ask nothing',
      outcomes: [
        {
          chance: 1,
          text: [
            'In the morning she has folded the sheets with the corners in. At breakfast she is brought a spoon. She comes again on Tuesday, and on Friday, and then there is a night on which she does not, and a family name taken off a mailbox.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'the-sitter-slept-here' },
          ],
          followUps: [{ event: 'the-one-with-the-scarf', afterDays: [1200, 1800] }],
        },
      ],
    },
    {
      id: 'ask',
      text: 'Sit down on the stair below hers and ask who did it',
      energyCost: 6,
      outcomes: [
        {
          chance: 0.6,
          modifiers: [
            {
              when: { kind: 'experience', ladders: ['social-work', 'teaching', 'nursing', 'medicine', 'police'] },
              times: 1.8,
              why: 'you have asked such things before',
            },
          ],
          odds: 'she tells you',
          text: [
            'It is a quarter to three when she gets to the end. You make the call in the kitchen with her beside you, and she spells the name herself. She is with an aunt by the weekend, in another town. For a year you are asked at bedtime when she is coming.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'remember', what: 'the-sitter-spelled-it' },
          ],
          followUps: [{ event: 'the-one-with-the-scarf', afterDays: [1200, 1800] }],
        },
        {
          chance: 0.4,
          odds: 'she gets up',
          text: [
            '“Nobody did anything,” she says, and takes the money, and goes, quickly, under the streetlights, with her hood up. She does not answer when you need her the next time.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 9 },
            { kind: 'remember', what: 'the-sitter-went-home' },
          ],
          followUps: [{ event: 'the-one-with-the-scarf', afterDays: [1200, 1800] }],
        },
      ],
    },
    {
      id: 'home',
      text: 'Walk her home, as you told her mother you would',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is four blocks. She walks slower with each one. There is a man behind the storm door who has been standing there for some time; he thanks you, by name. The light goes off before you have turned around.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 12 },
            { kind: 'remember', what: 'the-sitter-went-home' },
          ],
          followUps: [{ event: 'the-one-with-the-scarf', afterDays: [1200, 1800] }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 36, gauges: { stress: 30 } },
      choose: 'home',
      roll: 0,
      expect: { gauges: { stress: 12 }, remembers: ['the-sitter-went-home'], followUp: 'the-one-with-the-scarf' },
    },
  ],
})
