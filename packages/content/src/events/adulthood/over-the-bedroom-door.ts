import { defineEvent } from '../../define-event.ts'

export const overTheBedroomDoor = defineEvent({
  id: 'over-the-bedroom-door',
  kind: 'question',
  category: 'home',
  title: 'A crack',
  stages: ['adult'],
  conditions: [{ kind: 'livesIn', home: 'owned' }],
  trigger: { kind: 'draw', weight: 13 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'wait' },
  text: [
    'Three weeks after the papers were signed there is a crack over the bedroom door. You can put a dime in. The previous owners have left a forwarding address and, on the inside of the closet, in pencil, the heights of two children, with dates.',
  ],
  options: [
    {
      id: 'plaster',
      text: 'Fill it, and paint over it',
      moneyCost: 12000,
      outcomes: [
        {
          chance: 1,
          text: [
            'It is gone. In February it’s back, and wide enough for a quarter. You fill it again. It becomes a kind of season.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'remember', what: 'painted-over-the-crack' },
          ],
        },
      ],
    },
    {
      id: 'wait',
      text: 'Put a strip of tape across it, with a date, and see',
      outcomes: [
        {
          chance: 1,
          text: [
            'The tape stays whole. You put up another the next year, and one the year after, until there is a ladder of small dates going up the wall, and you understand that it is a way of living with something.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'remember', what: 'the-tape-with-the-dates' },
          ],
        },
      ],
    },
    {
      id: 'dig',
      text: 'Have the foundation opened',
      moneyCost: 780000,
      outcomes: [
        {
          chance: 0.6,
          text: [
            'They dig for a week, and find a spring. A small one, clear, that had been there before the street. The man takes off his cap. It is led around the building in a pipe, and on still nights you can hear it.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'remember', what: 'the-spring-under-the-house' },
          ],
        },
        {
          chance: 0.4,
          text: [
            'They dig for a week, and find that there is nothing. “That’s good news,” says the man, and writes the bill on his knee.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'gauge', of: 'happiness', by: -3 },
            { kind: 'remember', what: 'painted-over-the-crack' },
          ],
        },
      ],
    },
    {
      id: 'fix',
      text: 'Look at it the way you do at other people’s',
      energyCost: 5,
      conditions: [{ kind: 'job', ladders: ['building', 'carpentry', 'engineering', 'plumbing'] }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You lie in the crawl space, with a lamp on your forehead, as you have lain for strangers. A post has sunk by an inch. You jack it up, a quarter turn a day, for a month. The day that the crack closes it does so with a click.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'performance', by: 3 },
            { kind: 'remember', what: 'the-tape-with-the-dates' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 36, money: 50000, gauges: { stress: 50 } },
      choose: 'wait',
      roll: 0,
      expect: { gauges: { stress: -2 }, remembers: ['the-tape-with-the-dates'] },
    },
  ],
})
