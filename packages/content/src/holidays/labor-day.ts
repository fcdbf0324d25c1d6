import { defineHoliday } from '../define-holiday.ts'

export const laborDay = defineHoliday({
  id: 'labor-day',
  title: 'Labor Day',
  date: { kind: 'weekDay', month: 9, weekDay: 1, n: 1 },
  variants: {
    child: {
      importance: 3,
      offline: { kind: 'auto', option: 'swims' },
      text: ['It is the last day of summer, and the pool closes at six. You have never gone off the high board.'],
      options: [
        {
          id: 'jump',
          text: 'Climb up',
          energyCost: 6,
          outcomes: [
            {
              chance: 0.6,
              odds: 'you jump',
              text: ['You look at your toes, and then there is nothing under them. You do it nine more times.'],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 9 },
                { kind: 'remember', what: 'high-board' },
              ],
            },
            {
              chance: 0.4,
              odds: 'you climb back down',
              text: [
                'It is higher from up there. You climb down past the whole line of kids on the ladder, one rung at a time.',
              ],
              effects: [
                { kind: 'gauge', of: 'happiness', by: -5 },
                { kind: 'gauge', of: 'stress', by: 6 },
              ],
            },
          ],
        },
        {
          id: 'swims',
          text: 'Stay in the water',
          outcomes: [
            {
              chance: 1,
              text: ['You float on your back until your ears are full and the whole summer goes quiet.'],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 3 },
                { kind: 'gauge', of: 'stress', by: -3 },
              ],
            },
          ],
        },
        {
          id: 'ice',
          text: 'Spend the last of your money at the stand',
          moneyCost: 200,
          outcomes: [
            {
              chance: 1,
              text: ['It runs down to your elbow. You save the stick to write on, but cannot think what.'],
              effects: [{ kind: 'gauge', of: 'happiness', by: 4 }],
            },
          ],
        },
      ],
    },
    grown: {
      importance: 3,
      offline: { kind: 'auto', option: 'nothing' },
      text: [
        'A day off, with nothing in it.',
        'It is Labor Day. The parade is four trucks and a convertible, and then the afternoon is yours.',
        'The office, the shop, and the school are all closed. You wake up at the usual time with nowhere to be.',
      ],
      options: [
        {
          id: 'board',
          text: 'Go to the pool on its last day and off the high board, once more',
          energyCost: 7,
          conditions: [
            { kind: 'remembers', what: 'high-board', daysAgo: 2000 },
            { kind: 'gauge', of: 'health', from: 40 },
          ],
          outcomes: [
            {
              chance: 1,
              text: [
                'You go up between two ten-year-olds who look at you with concern. Your toes remember. On the way down you are nobody’s anything.',
              ],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 10 },
                { kind: 'gauge', of: 'stress', by: -8 },
              ],
            },
          ],
        },
        {
          id: 'march',
          text: 'March with your trade',
          energyCost: 8,
          conditions: [{ kind: 'job', days: 365 }],
          outcomes: [
            {
              chance: 0.6,
              odds: 'you fall in with good people',
              text: [
                'You carry one pole of the banner. The other pole works two floors down from you, it turns out, and knows where everything is buried.',
              ],
              effects: [
                { kind: 'meet', affinity: 22 },
                { kind: 'gauge', of: 'social', by: 6 },
              ],
            },
            {
              chance: 0.4,
              odds: 'the boss is watching',
              text: ['The boss is on the sidewalk with a small flag, counting. You wave. It is noted.'],
              effects: [
                { kind: 'performance', by: -6 },
                { kind: 'gauge', of: 'happiness', by: 6 },
              ],
            },
          ],
        },
        {
          id: 'side',
          text: 'Use it to earn a little on the side',
          energyCost: 16,
          outcomes: [
            {
              chance: 1,
              text: ['You move a piano for a man who watches the clock, and carry his money home in your shoe.'],
              effects: [
                { kind: 'money', by: 12000 },
                { kind: 'gauge', of: 'stress', by: 3 },
              ],
            },
          ],
        },
        {
          id: 'nothing',
          text: 'Fill it with nothing',
          outcomes: [
            {
              chance: 1,
              text: [
                'You lie in the grass with a hat over your eyes. An ant crosses your arm on business.',
                'You do not get dressed until four, and then it hardly seems worth it.',
              ],
              effects: [{ kind: 'gauge', of: 'stress', by: -6 }],
            },
          ],
        },
      ],
    },
    old: {
      importance: 3,
      offline: { kind: 'auto', option: 'lie' },
      text: [
        'Nobody has to work today, you least of all. You are awake at six all the same.',
        'The whole town has the day off. You sit on the porch and watch them not know what to do with it.',
      ],
      options: [
        {
          id: 'old',
          text: 'Walk past the place where you worked',
          energyCost: 6,
          outcomes: [
            {
              chance: 0.5,
              odds: 'someone knows you',
              text: [
                'There is a kid on the gate. “My dad talks about you,” he says. You stand a little straighter the whole way home.',
              ],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 7 },
                { kind: 'gauge', of: 'social', by: 4 },
              ],
            },
            {
              chance: 0.5,
              odds: 'it is gone',
              text: [
                'It is a parking lot. You find the place where your bench was, by the drain, and stand on it for a minute.',
              ],
              effects: [
                { kind: 'gauge', of: 'happiness', by: -3 },
                { kind: 'gauge', of: 'stress', by: 2 },
              ],
            },
          ],
        },
        {
          id: 'tools',
          text: 'Give your good tools to somebody who is starting out',
          energyCost: 4,
          conditions: [{ kind: 'not', of: { kind: 'remembers', what: 'gave-tools' } }],
          outcomes: [
            {
              chance: 1,
              text: [
                'You show the grip and say what the nick is from. They are held like something alive. The shelf looks wide.',
              ],
              effects: [
                { kind: 'gauge', of: 'social', by: 8 },
                { kind: 'gauge', of: 'happiness', by: 4 },
                { kind: 'remember', what: 'gave-tools' },
              ],
            },
          ],
        },
        {
          id: 'visit',
          text: 'See what became of your tools',
          energyCost: 5,
          conditions: [{ kind: 'remembers', what: 'gave-tools', daysAgo: 700 }],
          outcomes: [
            {
              chance: 1,
              text: [
                'They are on a wall, in a shop with a name over the door, each on its own nail with its outline drawn around it.',
              ],
              effects: [
                { kind: 'gauge', of: 'happiness', by: 10 },
                { kind: 'gauge', of: 'social', by: 5 },
              ],
            },
          ],
        },
        {
          id: 'lie',
          text: 'Lie there, off duty',
          outcomes: [
            {
              chance: 1,
              text: ['You listen to the pipes. By seven you have done nothing at all, thoroughly.'],
              effects: [{ kind: 'gauge', of: 'stress', by: -4 }],
            },
          ],
        },
      ],
    },
  },
})
