import { defineHoliday } from '../define-holiday.ts'

export const halloween = defineHoliday({
  id: 'halloween',
  title: 'Halloween',
  date: { kind: 'fixed', month: 10, day: 31 },
  variants: {
    child: {
      importance: 3,
      offline: { kind: 'auto', option: 'share' },
      text: [
        'You are a ghost with your glasses on the outside. Your pillowcase weighs as much as you do. A bigger kid steps out of the hedge and holds out a hand for it.',
      ],
      options: [
        {
          id: 'run',
          text: 'Run',
          energyCost: 8,
          outcomes: [
            {
              chance: 0.6,
              odds: 'you get away',
              text: [
                'You go through two yards and over a wall that you could not climb by day. You eat until midnight under the bed.',
              ],
              effects: [{ kind: 'gauge', of: 'happiness', by: 7 }],
            },
            {
              chance: 0.4,
              odds: 'you are caught',
              text: ['It is quick. He takes the chocolate and leaves you the pennies and the apples.'],
              effects: [
                { kind: 'gauge', of: 'happiness', by: -6 },
                { kind: 'gauge', of: 'stress', by: 6 },
              ],
            },
          ],
        },
        {
          id: 'scream',
          text: 'Scream at the top of your lungs',
          outcomes: [
            {
              chance: 0.7,
              odds: 'doors open',
              text: [
                'Every porch light on the block comes on. He is gone before the second one, and four mothers walk you home.',
              ],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 4 },
                { kind: 'gauge', of: 'social', by: 4 },
              ],
            },
            {
              chance: 0.3,
              odds: 'it is Halloween',
              text: ['Someone claps. Somebody else screams back. He takes the bag.'],
              effects: [
                { kind: 'gauge', of: 'happiness', by: -6 },
                { kind: 'gauge', of: 'stress', by: 4 },
              ],
            },
          ],
        },
        {
          id: 'share',
          text: 'Offer him half',
          outcomes: [
            {
              chance: 1,
              text: [
                'He looks at you for a long time through the holes in his mask. He takes one, and says thank you, and walks you the rest of the way.',
              ],
              effects: [
                { kind: 'gauge', of: 'social', by: 5 },
                { kind: 'gauge', of: 'happiness', by: 1 },
              ],
            },
          ],
        },
      ],
    },
    grown: {
      importance: 3,
      offline: { kind: 'auto', option: 'dark' },
      text: [
        'You have bought candy for thirty children. The first ring of the doorbell comes at five.',
        'It is Halloween, and there is a pumpkin on the table that still looks like a pumpkin.',
        'Every house on the street has its light on. Yours is still dark.',
      ],
      options: [
        {
          id: 'scare',
          text: 'Lie down under the leaves by the steps, and wait',
          energyCost: 8,
          outcomes: [
            {
              chance: 0.7,
              odds: 'legend',
              text: ['You sit up at exactly the right moment. They will tell it when they are forty.'],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 8 },
                { kind: 'gauge', of: 'social', by: 4 },
              ],
            },
            {
              chance: 0.3,
              odds: 'tears',
              text: [
                'It is a three-year-old bee. You carry her home yourself, apologizing to her, and to her parents, and to her.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: 6 },
                { kind: 'gauge', of: 'happiness', by: -2 },
              ],
            },
          ],
        },
        {
          id: 'costume',
          text: 'Sew the costumes, for your own and half the block',
          energyCost: 14,
          conditions: [{ kind: 'parent' }],
          outcomes: [
            {
              chance: 1,
              text: [
                'Seven penguins cross the street in a line. Traffic stops. You have needle holes in every finger.',
              ],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 8 },
                { kind: 'gauge', of: 'social', by: 7 },
              ],
            },
          ],
        },
        {
          id: 'party',
          text: 'Go to the party as the one thing nobody will guess',
          energyCost: 9,
          moneyCost: 2000,
          outcomes: [
            {
              chance: 0.4,
              odds: 'one person guesses',
              text: [
                'Nobody gets it all night. Then, on the stairs, somebody looks you up and down once, and gets it.',
              ],
              effects: [
                { kind: 'meet', affinity: 30 },
                { kind: 'gauge', of: 'happiness', by: 4 },
              ],
            },
            {
              chance: 0.6,
              odds: 'nobody does',
              text: ['You explain it thirty times. By the end you are not sure yourself.'],
              effects: [{ kind: 'gauge', of: 'social', by: 5 }],
            },
          ],
        },
        {
          id: 'dark',
          text: 'Leave the light off',
          outcomes: [
            {
              chance: 1,
              text: [
                'You eat the candy yourself, in the dark, below the level of the window.',
                'You hear them come up the steps, and consider, and go away.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: -3 },
                { kind: 'weight', by: 2 },
              ],
            },
          ],
        },
      ],
    },
    old: {
      importance: 3,
      offline: { kind: 'auto', option: 'bowl' },
      text: [
        'A very small witch looks up at you and holds out her bag with both hands.',
        'Nobody on the street under ten knows your name. They know your doorbell, though.',
      ],
      options: [
        {
          id: 'story',
          text: 'Make them earn it: one riddle each',
          energyCost: 5,
          outcomes: [
            {
              chance: 0.75,
              odds: 'they love it',
              text: ['There is a line down the steps. A vampire comes back three times, with reinforcements.'],
              effects: [
                { kind: 'gauge', of: 'social', by: 9 },
                { kind: 'gauge', of: 'happiness', by: 3 },
              ],
            },
            {
              chance: 0.25,
              odds: 'they go next door',
              text: ['“It’s just candy,” says a pirate, and is gone with his whole crew.'],
              effects: [{ kind: 'gauge', of: 'happiness', by: -2 }],
            },
          ],
        },
        {
          id: 'full',
          text: 'Give out the full-size bars',
          moneyCost: 3000,
          outcomes: [
            {
              chance: 1,
              text: ['It goes around the neighborhood in four minutes. By seven you have met everyone under ten.'],
              effects: [
                { kind: 'gauge', of: 'social', by: 8 },
                { kind: 'gauge', of: 'happiness', by: 3 },
              ],
            },
          ],
        },
        {
          id: 'bowl',
          text: 'Leave the bowl on the step with a sign: TAKE ONE',
          outcomes: [
            {
              chance: 0.5,
              odds: 'they do',
              text: ['When you look out at nine, there are four left. You could cry.'],
              effects: [{ kind: 'gauge', of: 'happiness', by: 4 }],
            },
            {
              chance: 0.5,
              odds: 'somebody takes the bowl',
              text: ['At six the candy is gone. At seven so is the bowl.'],
              effects: [{ kind: 'gauge', of: 'happiness', by: -1 }],
            },
          ],
        },
      ],
    },
  },
})
