import { defineEvent } from '../../define-event.ts'

export const tooManyRooms = defineEvent({
  id: 'too-many-rooms',
  kind: 'question',
  category: 'home',
  title: 'Too many rooms',
  stages: ['oldAge'],
  age: { from: 68 },
  conditions: [{ kind: 'livesIn', home: 'owned' }],
  trigger: { kind: 'draw', weight: 16 },
  once: true,
  importance: 6,
  offline: { kind: 'auto', option: 'stay' },
  text: [
    'You heat four rooms and live in one and a half. There’s a place with an elevator and a bell by the bed; a unit is free, on the third floor; it is free because someone isn’t in it anymore. They’d like to know by the first.',
  ],
  options: [
    {
      id: 'move',
      text: 'Take the place with the elevator',
      energyCost: 6,
      outcomes: [
        {
          chance: 0.6,
          text: [
            'You take the good chair, the lamp, the half of what you can’t do without. The first night you get up and walk against a wall, where there has been a door for thirty years. By Easter you know everyone’s operations, and play cards for raisins.',
          ],
          effects: [
            { kind: 'moveHome', home: 'two-room-flat' },
            { kind: 'gauge', of: 'social', by: 12 },
            { kind: 'gauge', of: 'happiness', by: -2 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'remember', what: 'moved-to-the-elevator' },
          ],
        },
        {
          chance: 0.4,
          text: [
            'It’s clean. It smells of what it’s cleaned with. You lie beside the bell and think of the rooms, how they’re standing there with somebody else’s light on.',
          ],
          effects: [
            { kind: 'moveHome', home: 'two-room-flat' },
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'gauge', of: 'happiness', by: -8 },
            { kind: 'remember', what: 'moved-to-the-elevator' },
          ],
        },
      ],
    },
    {
      id: 'stay',
      text: 'Stay, and shut the doors of the others',
      outcomes: [
        {
          chance: 1,
          text: [
            'You go in on the first of each month, to see that they are all right. It’s chilly in there, it’s orderly, like in the rooms of famous people.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: 3 }],
        },
      ],
    },
    {
      id: 'rent',
      text: 'Take in a student, for the stairs and the snow',
      energyCost: 3,
      outcomes: [
        {
          chance: 0.7,
          text: [
            'She studies the ears of bats. She eats at midnight; she carries up the water, shovels, and knows the hits of your youth better than you do. There’s a light in the hall when you wake.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'meet', affinity: 40 },
            { kind: 'remember', what: 'took-in-a-student' },
          ],
        },
        {
          chance: 0.3,
          text: [
            'He’s quiet, and then it is the electricity bill. In March he leaves, with the radio. You hadn’t known that you would be afraid of a door in your own hall.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'money', by: -40000 },
            { kind: 'gauge', of: 'happiness', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'tape',
      text: 'Show the ladder of dates to the ones who will come after',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'the-tape-with-the-dates' },
            { kind: 'remembers', what: 'the-spring-under-the-house' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'A young couple, they’ve come about an ad that you haven’t written yet. You walk them around: here’s the crack, here’s what it did in each year, here, on still nights, is where you hear the water. They hold hands behind their backs. You promise it to them, for when you go, at what you paid for it, on condition that they go on dating the wall. It lies in the drawer, signed. On Sundays they come and look at their crack.',
          ],
          effects: [
            { kind: 'meet', affinity: 40 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: -8 },
          ],
        },
      ],
    },
    {
      id: 'paint',
      text: 'Own up about the crack, and stay in it',
      conditions: [{ kind: 'remembers', what: 'painted-over-the-crack' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You had it painted over every other year, so as to be able to sell at any time. This spring you let it come. It’s a handsome crack: it has a delta. Nobody is going to buy it from you now.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'forget', what: 'painted-over-the-crack' },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 72, gauges: { stress: 50 } }, choose: 'stay', roll: 0, expect: { gauges: { stress: 3 } } },
  ],
})
