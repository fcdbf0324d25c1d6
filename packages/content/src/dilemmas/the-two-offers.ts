import { defineDilemma } from '../define-dilemma.ts'

export const theTwoOffers = defineDilemma({
  id: 'the-two-offers',
  category: 'work',
  title: 'Three thousand miles',
  stages: ['adult'],
  cast: { love: { relation: ['partner', 'spouse'] } },
  conditions: [{ kind: 'partnered' }, { kind: 'job', performance: { from: 55 }, days: 400 }],
  weight: 8,
  importance: 8,
  steps: [
    {
      id: 'letter',
      text: [
        'They want you on the other coast, for half again as much money, to do what you always said that you would do. You have until Monday. {love} has just been given the thing that {love.they} always said {love.they} would do, and it is here.',
      ],
      options: [
        {
          id: 'tell',
          text: 'Tell {love} tonight',
          outcomes: [
            {
              chance: 1,
              text: [
                'You say it over the dishes. {love} goes on drying one plate for a very long time. “Ask me on Sunday,” says {love}.',
              ],
              effects: [
                { kind: 'familiarity', role: 'love', by: 4 },
                { kind: 'gauge', of: 'stress', by: 6 },
              ],
              next: { step: 'sunday', afterDays: [2, 3] },
            },
          ],
        },
        {
          id: 'decline',
          text: 'Turn it down, and never mention it',
          outcomes: [
            {
              chance: 1,
              text: [
                'You write the letter at work, at lunch. It is four lines. {love} asks you that night why you are being so nice.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: 14 },
                { kind: 'remember', what: 'turned-down-the-coast' },
              ],
              next: { step: 'drawer', afterDays: [700, 1100] },
            },
          ],
        },
        {
          id: 'accept',
          text: 'Say yes first, and tell {love} after',
          outcomes: [
            {
              chance: 1,
              text: [
                '{love} hears it from somebody at a party. You see it happen, across the room: the glass, the smile, the glass put down.',
              ],
              effects: [
                { kind: 'affinity', role: 'love', by: -20 },
                { kind: 'gauge', of: 'stress', by: 12 },
                { kind: 'raise', times: 1.3 },
              ],
              next: { step: 'airport', afterDays: [20, 40] },
            },
          ],
        },
      ],
    },
    {
      id: 'sunday',
      text: [
        '“I could say go,” says {love}. “And I could say stay. And you would remember either one.” It is Sunday, and raining. “So you say it.”',
      ],
      options: [
        {
          id: 'stay',
          text: 'Say “Stay”',
          outcomes: [
            {
              chance: 1,
              text: [
                '{love} cries, which you had not expected. You unpack a box that you had not told anyone that you had packed.',
              ],
              effects: [
                { kind: 'affinity', role: 'love', by: 12 },
                { kind: 'gauge', of: 'stress', by: 4 },
              ],
              remembers: { role: 'love', as: 'the other coast' },
              next: { step: 'drawer', afterDays: [700, 1100] },
            },
          ],
        },
        {
          id: 'go',
          text: 'Say “Come with me”',
          energyCost: 6,
          outcomes: [
            {
              chance: 0.5,
              odds: '{love} comes',
              text: [
                '{love} writes a letter of four lines. In the new kitchen there is nothing but a window, with an ocean in it. {love} stands at it for most of the winter.',
              ],
              effects: [
                { kind: 'affinity', role: 'love', by: -4 },
                { kind: 'raise', times: 1.45 },
                { kind: 'remember', what: 'went-to-the-coast' },
              ],
              remembers: { role: 'love', as: 'the letter of four lines' },
              next: { step: 'drawer', afterDays: [700, 1100] },
            },
            {
              chance: 0.5,
              odds: '{love} will not',
              text: [
                '“I can’t,” says {love}. “I’ve only just started to like myself.” You look at each other with great tenderness, like people on two trains.',
              ],
              effects: [
                { kind: 'familiarity', role: 'love', by: 6 },
                { kind: 'gauge', of: 'stress', by: 10 },
              ],
              next: { step: 'airport', afterDays: [10, 20] },
            },
          ],
        },
        {
          id: 'year',
          text: 'Say “Give it one year, with airplanes”',
          moneyCost: 300000,
          outcomes: [
            {
              chance: 0.6,
              odds: 'it holds',
              text: [
                'You know all of the night flights. You know the woman at the pretzel stand. You get very good at Sundays, and in the end they let you do it from here.',
              ],
              effects: [
                { kind: 'affinity', role: 'love', by: 8 },
                { kind: 'raise', times: 1.3 },
              ],
              next: { step: 'drawer', afterDays: [700, 1100] },
            },
            {
              chance: 0.4,
              odds: 'it thins out',
              text: [
                'First it is every weekend and then it is every other. You both say “How was your day?” and both hear how it sounds.',
              ],
              effects: [
                { kind: 'affinity', role: 'love', by: -10 },
                { kind: 'raise', times: 1.3 },
              ],
              next: { step: 'airport', afterDays: [30, 60] },
            },
          ],
        },
      ],
    },
    {
      id: 'airport',
      text: [
        'At the airport {love} has come after all, as far as the rope. “Tell me when you land,” says {love}. There are four minutes left, and you have been over all of it.',
      ],
      options: [
        {
          id: 'part',
          text: 'Go through',
          outcomes: [
            {
              chance: 1,
              text: [
                'You do not turn around, because you know what it would look like. You tell {love.them} when you land. After that you tell {love.them} nothing for nine years.',
              ],
              effects: [
                { kind: 'part' },
                { kind: 'gauge', of: 'stress', by: 14 },
                { kind: 'raise', times: 1.2 },
                { kind: 'remember', what: 'went-to-the-coast' },
              ],
            },
          ],
        },
        {
          id: 'back',
          text: 'Duck back under the rope',
          outcomes: [
            {
              chance: 1,
              text: [
                'Your suitcase goes without you. It has a fine career out there, you tell people, for years. {love} holds on to your sleeve all the way home on the bus.',
              ],
              effects: [
                { kind: 'affinity', role: 'love', by: 18 },
                { kind: 'gauge', of: 'happiness', by: 6 },
                { kind: 'performance', by: -15 },
                { kind: 'remember', what: 'turned-down-the-coast' },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'drawer',
      text: [
        'You are looking for stamps. In the drawer under the stamps is the letter about the coast, and {love} is standing in the doorway. “You kept it,” says {love}.',
      ],
      options: [
        {
          id: 'sorry',
          text: 'Say that you would do the same again',
          outcomes: [
            {
              chance: 0.7,
              odds: 'it is true',
              text: [
                'You hear yourself say it and, to your surprise, it is so. You use the back of it for the grocery list.',
              ],
              effects: [
                { kind: 'affinity', role: 'love', by: 10 },
                { kind: 'gauge', of: 'stress', by: -10 },
              ],
            },
            {
              chance: 0.3,
              odds: 'it is not',
              text: [
                'You say it well. {love} nods. That night you both lie awake, at the two edges, being considerate.',
              ],
              effects: [
                { kind: 'affinity', role: 'love', by: -4 },
                { kind: 'gauge', of: 'stress', by: 8 },
              ],
            },
          ],
        },
        {
          id: 'honest',
          text: 'Say that you think about it every day',
          energyCost: 5,
          outcomes: [
            {
              chance: 0.5,
              odds: '{love} knew',
              text: [
                '“I know,” says {love}. “You hum on the anniversary.” You talk until the birds start, and it is better, like a bone that has been set.',
              ],
              effects: [
                { kind: 'familiarity', role: 'love', by: 12 },
                { kind: 'affinity', role: 'love', by: 6 },
                { kind: 'gauge', of: 'stress', by: -14 },
              ],
            },
            {
              chance: 0.5,
              odds: '{love} did not',
              text: ['“Every day,” {love} says. {love.They} {love|sits|sit} down on the floor, among the stamps.'],
              effects: [
                { kind: 'affinity', role: 'love', by: -14 },
                { kind: 'gauge', of: 'stress', by: 8 },
              ],
            },
          ],
        },
      ],
    },
  ],
})
