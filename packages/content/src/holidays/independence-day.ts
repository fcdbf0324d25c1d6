import { defineHoliday } from '../define-holiday.ts'

export const independenceDay = defineHoliday({
  id: 'independence-day',
  title: 'The Fourth of July',
  date: { kind: 'fixed', month: 7, day: 4 },
  variants: {
    child: {
      importance: 3,
      offline: { kind: 'auto', option: 'shoulders' },
      text: [
        'It is nearly dark. The big kids have firecrackers behind the church. The grown-ups have a blanket, and pie.',
      ],
      options: [
        {
          id: 'big',
          text: 'Go with the big kids',
          energyCost: 6,
          outcomes: [
            {
              chance: 0.75,
              odds: 'you are one of them',
              text: ['You are allowed to light one. You run so fast that you lose a shoe, and nobody laughs at you.'],
              effects: [
                { kind: 'gauge', of: 'social', by: 8 },
                { kind: 'gauge', of: 'happiness', by: 5 },
              ],
            },
            {
              chance: 0.25,
              odds: 'one goes off early',
              text: [
                'There is a white flash and a sound like a slap. They run. You walk home holding your hand out in front of you, not looking at it.',
              ],
              effects: [
                { kind: 'fallIll', illness: 'burn', severity: 1 },
                { kind: 'gauge', of: 'stress', by: 12 },
              ],
            },
          ],
        },
        {
          id: 'shoulders',
          text: 'Stay on the blanket',
          outcomes: [
            {
              chance: 1,
              text: [
                'You lie on your back, and it comes right down over you, gold, and goes out just before it touches.',
                'You eat pie with your hand. The last one shakes the whole river.',
              ],
              effects: [{ kind: 'gauge', of: 'happiness', by: 5 }],
            },
          ],
        },
        {
          id: 'dog',
          text: 'Go in and sit with the dog',
          outcomes: [
            {
              chance: 1,
              text: [
                'The dog is in the bathtub, shaking. You get in as well. You tell it each time that that was the last one.',
              ],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 3 },
                { kind: 'gauge', of: 'stress', by: -3 },
              ],
            },
          ],
        },
      ],
    },
    grown: {
      importance: 3,
      offline: { kind: 'auto', option: 'watch' },
      text: [
        'The whole street is out in lawn chairs. There is a grill that will not light, and a man who says that he knows how.',
        'Somebody has bought too many fireworks, and everyone is standing around the box.',
        'It is the Fourth, and hot. From every yard comes the same song, not quite at the same time.',
      ],
      options: [
        {
          id: 'cook',
          text: 'Take over the grill',
          energyCost: 8,
          moneyCost: 3000,
          outcomes: [
            {
              chance: 0.75,
              odds: 'dinner by dark',
              text: ['You feed nineteen people, four of whom you know.'],
              effects: [
                { kind: 'gauge', of: 'social', by: 9 },
                { kind: 'meet', affinity: 15 },
              ],
            },
            {
              chance: 0.25,
              odds: 'all flame',
              text: ['There go the eyebrows. You eat at ten, and everyone’s hair smells of smoke, yours most.'],
              effects: [
                { kind: 'gauge', of: 'social', by: 5 },
                { kind: 'fallIll', illness: 'burn', severity: 1 },
              ],
            },
          ],
        },
        {
          id: 'play',
          text: 'Get out your guitar',
          energyCost: 5,
          conditions: [{ kind: 'owns', item: 'guitar', is: true }],
          outcomes: [
            {
              chance: 1,
              text: [
                'You only know the one that everyone knows. By the second verse the whole street is in it, off-key, with their hands on each other’s shoulders.',
              ],
              effects: [
                { kind: 'gauge', of: 'social', by: 10 },
                { kind: 'gauge', of: 'happiness', by: 6 },
              ],
            },
          ],
        },
        {
          id: 'quiet',
          text: 'Walk out past the last houses, where you can see all of it',
          energyCost: 6,
          outcomes: [
            {
              chance: 1,
              text: [
                'From up here it is the size of a hand, and silent, and the bang comes when you have already stopped looking.',
              ],
              effects: [{ kind: 'gauge', of: 'stress', by: -6 }],
            },
          ],
        },
        {
          id: 'watch',
          text: 'Find a chair and watch',
          outcomes: [
            {
              chance: 1,
              text: [
                'A child whom you do not know falls asleep against your leg. You do not move for an hour.',
                'The finale goes on so long that people stop clapping and just sit there.',
              ],
              effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
            },
          ],
        },
      ],
    },
    old: {
      importance: 3,
      offline: { kind: 'auto', option: 'window' },
      text: [
        'You can see the small ones from the window, and the big ones behind. Somebody has rung your bell to ask whether you are coming down.',
        'They are setting up chairs in the street, and they have set up one with a cushion.',
      ],
      options: [
        {
          id: 'down',
          text: 'Go down',
          energyCost: 8,
          outcomes: [
            {
              chance: 1,
              text: [
                'You are given a paper flag and a plate. A very small boy explains fireworks to you, from the beginning.',
                'You stay until the very end, in somebody’s jacket. You are walked home by four people.',
              ],
              effects: [{ kind: 'gauge', of: 'social', by: 9 }],
            },
          ],
        },
        {
          id: 'lemonade',
          text: 'Send down the lemonade that you always made',
          energyCost: 5,
          moneyCost: 1000,
          outcomes: [
            {
              chance: 1,
              text: [
                'The pitcher comes back empty, with a note under it: HOW. You write it out, and leave out the one thing.',
              ],
              effects: [
                { kind: 'gauge', of: 'social', by: 6 },
                { kind: 'gauge', of: 'happiness', by: 2 },
              ],
            },
          ],
        },
        {
          id: 'window',
          text: 'Watch from the window',
          outcomes: [
            {
              chance: 1,
              text: [
                'They are reflected in the glass over your own face, green and gold. The dog next door is watching you.',
              ],
              effects: [{ kind: 'gauge', of: 'happiness', by: 2 }],
            },
          ],
        },
      ],
    },
  },
})
