import { defineHoliday } from '../define-holiday.ts'

export const newYear = defineHoliday({
  id: 'new-year',
  title: 'New Year',
  date: { kind: 'fixed', month: 1, day: 1 },
  variants: {
    child: {
      importance: 3,
      cast: { mother: { relation: 'mother' } },
      offline: { kind: 'auto', option: 'bed' },
      text: [
        'It is early on the first of January, and the whole house is asleep but you. There are paper hats in the sink and half a cake on the table.',
        'You wake before everyone. The living room is full of glasses, and the year is only a few hours old.',
      ],
      options: [
        {
          id: 'cake',
          text: 'Have leftovers for breakfast',
          outcomes: [
            {
              chance: 0.6,
              odds: 'nobody wakes',
              text: ['You eat until you feel sick, in your pajamas, in charge of everything.'],
              effects: [{ kind: 'gauge', of: 'happiness', by: 5 }],
            },
            {
              chance: 0.4,
              odds: 'you are heard',
              text: ['{mother} comes in, looks at you, looks at the plate, and sits down with a second fork.'],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 3 },
                { kind: 'affinity', role: 'mother', by: 4 },
              ],
            },
          ],
        },
        {
          id: 'clean',
          text: 'Clean up before they wake',
          energyCost: 8,
          outcomes: [
            {
              chance: 1,
              text: [
                'You stand on a chair to reach the faucet. When they come in, the table is bare and you are drying the last spoon. They tell the neighbors about it for years.',
              ],
              effects: [
                { kind: 'affinity', role: 'mother', by: 7 },
                { kind: 'remember', what: 'cleaned-new-year' },
              ],
            },
          ],
        },
        {
          id: 'bed',
          text: 'Go back to bed',
          outcomes: [
            {
              chance: 1,
              text: [
                'You lie and listen. The whole house breathes.',
                'You pull the blanket over your head and sleep until lunch.',
              ],
              effects: [{ kind: 'gauge', of: 'stress', by: -2 }],
            },
          ],
        },
      ],
    },
    grown: {
      importance: 3,
      cast: { friend: { relation: 'friend' } },
      offline: { kind: 'auto', option: 'sleep' },
      text: [
        'January first, a gray noon. The street is still in bed, and nobody has asked anything of this day yet.',
        'The new calendar hangs on its nail with nothing written in it but today.',
        'It is the first of January. Your phone is quiet. You have a list in your head of things that were going to be different.',
      ],
      options: [
        {
          id: 'run',
          text: 'Go for a run through the empty streets',
          energyCost: 15,
          outcomes: [
            {
              chance: 0.4,
              odds: 'you keep it up',
              text: ['Your lungs burn, and you go again the next day, and the day after that.'],
              effects: [
                { kind: 'startHabit', habit: 'running' },
                { kind: 'gauge', of: 'happiness', by: 4 },
              ],
            },
            {
              chance: 0.6,
              odds: 'it was once',
              text: [
                'You get as far as the bridge and walk home with a stitch in your side, quite pleased.',
                'You run two miles and are sore for a week. It was a good two miles.',
              ],
              effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
            },
          ],
        },
        {
          id: 'call',
          text: 'Call {friend}, whom you owe a call',
          energyCost: 4,
          outcomes: [
            {
              chance: 1,
              text: [
                'You talk for an hour and a half. Half of it is apologies, from both sides.',
                '{friend} picks up and says, “I was just about to.” Neither of you believes it, and it does not matter.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: 8 },
                { kind: 'familiarity', role: 'friend', by: 4 },
              ],
            },
          ],
        },
        {
          id: 'clean',
          text: 'Clean the whole place before anyone is up, the way you did once as a child',
          energyCost: 10,
          conditions: [{ kind: 'remembers', what: 'cleaned-new-year', daysAgo: 1000 }],
          outcomes: [
            {
              chance: 1,
              text: [
                'You dry the last glass and hold it up to the window. You can nearly reach the shelf now without the chair.',
              ],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 6 },
                { kind: 'gauge', of: 'stress', by: -8 },
              ],
            },
          ],
        },
        {
          id: 'sleep',
          text: 'Stay in bed',
          outcomes: [
            {
              chance: 1,
              text: [
                'You hear the snowplow, or a truck, and turn over.',
                'You read the same page four times and fall asleep on it.',
              ],
              effects: [{ kind: 'gauge', of: 'stress', by: -4 }],
            },
          ],
        },
      ],
    },
    old: {
      importance: 3,
      offline: { kind: 'auto', option: 'coffee' },
      text: [
        'You slept through midnight. At six you are up, alone on the whole floor.',
        'The first morning of the year comes up pale and slow. You have seen a good many of them.',
      ],
      options: [
        {
          id: 'wishes',
          text: 'Write down what you want done when you are gone',
          energyCost: 6,
          conditions: [{ kind: 'not', of: { kind: 'remembers', what: 'wrote-wishes' } }],
          outcomes: [
            {
              chance: 1,
              text: [
                'It takes two pages. The music is easy. Who gets the clock takes all morning. You put it where they will look first.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: -8 },
                { kind: 'remember', what: 'wrote-wishes' },
              ],
            },
          ],
        },
        {
          id: 'river',
          text: 'Walk down to watch the people who swim in the river on New Year’s Day',
          energyCost: 14,
          outcomes: [
            {
              chance: 0.25,
              odds: 'you go in',
              text: [
                'You go in. You will never be able to explain it. You come out red as a boiled ham, and they cheer you the whole way up the bank.',
              ],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 12 },
                { kind: 'gauge', of: 'health', by: 1 },
              ],
            },
            {
              chance: 0.75,
              odds: 'you hold the coats',
              text: [
                'You hold six coats and a dog. They come out screaming, and every one of them hugs you, wet.',
                'You are put in charge of the thermos. It is the best job there.',
              ],
              effects: [{ kind: 'gauge', of: 'social', by: 8 }],
            },
          ],
        },
        {
          id: 'coffee',
          text: 'Make coffee and watch the light come',
          outcomes: [
            {
              chance: 1,
              text: [
                'The light goes across the floor and up the wall. You let the cup get cold.',
                'You sit with both hands around the cup. Nothing needs doing.',
              ],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 2 },
                { kind: 'gauge', of: 'stress', by: -2 },
              ],
            },
          ],
        },
      ],
    },
  },
})
