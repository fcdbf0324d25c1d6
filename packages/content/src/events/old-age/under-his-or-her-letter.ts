import { defineEvent } from '../../define-event.ts'

export const underHisOrHerLetter = defineEvent({
  id: 'under-his-or-her-letter',
  kind: 'question',
  category: 'loss',
  title: 'The address book',
  stages: ['oldAge'],
  age: { from: 66 },
  cast: { child: { relation: ['son', 'daughter'], age: { from: 28 } } },
  conditions: [
    { kind: 'affinity', role: 'child', to: 60 },
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'the-silence-begins', role: 'child', daysAgo: 1000 },
        { kind: 'remembers', what: 'the-letter-without-but', role: 'child', daysAgo: 1000 },
        { kind: 'remembers', what: 'rang-the-bell', role: 'child', daysAgo: 1000 },
        { kind: 'remembers', what: 'the-car-that-left', role: 'child', daysAgo: 1000 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 22 },
  once: true,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    'The address book is falling apart, and you copy it into a new one. You leave out the dead. You have come to {child}. There are four addresses, three of them crossed out, in four different inks. You do not know whether the last one is still right.',
  ],
  options: [
    {
      id: 'copy',
      text: 'Copy it, in pencil',
      outcomes: [
        {
          chance: 1,
          text: [
            'You press lightly. It is the only one in pencil. When you open the book at that place there is hardly anything to see, and you always open it at that place.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'call',
      text: 'Call the number',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.5,
          text: [
            'It rings. It rings the way it rings in a place with furniture. “Hello?” says a child, and then, away from the phone, “It’s a breathing one.” You hear steps that you know. Neither of you hangs up.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 16 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: 6 },
          ],
        },
        {
          chance: 0.5,
          text: [
            'The number belongs to a bakery now. The girl says that she gets that a lot. She asks, since you don’t hang up, whether you’d like to order something. You order a cake.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -5 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'lawyer',
      text: 'Leave {child} a sentence in the will',
      energyCost: 3,
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes you a month to find the sentence. You take out everything that could be argued with. What is left is nine words long, and you would sign each of them. The lawyer reads it and takes off his glasses.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'but',
      text: 'Send the letter a second time',
      conditions: [{ kind: 'remembers', what: 'the-letter-without-but', role: 'child' }],
      outcomes: [
        {
          chance: 0.6,
          text: [
            'You still know it by heart; there was no “but” in it, and there is none now. You only change the date. This time there is an answer inside a week: “You kept a copy?” You didn’t. You write that you didn’t. The next thing that comes is a train time.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 20 },
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
        {
          chance: 0.4,
          text: [
            'It comes back: moved, no address. The stamp has a lighthouse on it. You put it between the pages, in the new book, under the letter.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: -7 }],
        },
      ],
    },
    {
      id: 'bell',
      text: 'Ring again',
      energyCost: 6,
      conditions: [{ kind: 'remembers', what: 'rang-the-bell', role: 'child' }],
      outcomes: [
        {
          chance: 0.5,
          text: [
            'The small boots have become big ones, four pairs. A girl opens with her mouth full. “You’re the one from the curtain,” she says. “I was behind it. I was five.” Then there is a shout down the hall, for {child}.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 14 },
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
        {
          chance: 0.5,
          text: [
            'There is another name on the bell. You press it anyway, having come. A man explains to you, with great patience, where they went. It’s far.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -8 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'four',
      text: '“I told you so. I have been sorry for four words.”',
      conditions: [{ kind: 'remembers', what: 'the-silence-begins', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You say it to the machine. You say that you had been right, and that you would give back every bit of having been right. It beeps in the middle. You call again, and say the rest. On Sunday the phone rings at the hour when it used to ring.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 18 },
            { kind: 'gauge', of: 'stress', by: -10 },
            { kind: 'gauge', of: 'happiness', by: 9 },
          ],
        },
      ],
    },
    {
      id: 'curb',
      text: 'Sit at the window at dusk, and when a car stops, go',
      energyCost: 2,
      conditions: [{ kind: 'remembers', what: 'the-car-that-left', role: 'child' }],
      outcomes: [
        {
          chance: 0.4,
          text: [
            'For a whole winter it’s a pizza, it’s the neighbors, it’s a man looking at his map. You have your coat on each time. In March there’s one that doesn’t turn off its engine, and you are out there before anybody can think; you put your hand on the hood.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 18 },
            { kind: 'gauge', of: 'happiness', by: 12 },
          ],
        },
        {
          chance: 0.6,
          text: [
            'It is never the one. But the pizza boy has got used to you. He asks who it is you wait for, and you tell him, and from then on he flashes his lights as he comes around the corner: not me, not me.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
  ],
})
