import { defineEvent } from '../../define-event.ts'

export const reasonP = defineEvent({
  id: 'reason-p',
  kind: 'question',
  category: 'home',
  title: 'Reason P',
  stages: ['middleAge', 'oldAge'],
  age: { from: 55 },
  cast: { child: { relation: ['son', 'daughter'], age: { from: 24 } } },
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'letter-p', role: 'child', daysAgo: 4500 },
        { kind: 'remembers', what: 'walked-the-deputy', role: 'child', daysAgo: 4500 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 16 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'no' },
  text: [
    '{child} is going to be away for a year and puts a dog down in your hall. It is the color of a doormat. {child} has written you a list, lettered, twenty-six points, on what it eats and what it is afraid of. At P you look up.',
  ],
  options: [
    {
      id: 'no',
      text: 'Say that it’s impossible',
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} nods; {child.they} had figured on that. {child.They} {child|takes|take} the dog and leaves you the list, by mistake or not. P: “Is glad when you come.”',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -4 },
            { kind: 'gauge', of: 'stress', by: 2 },
            { kind: 'gauge', of: 'happiness', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'yes',
      text: 'Bend down',
      energyCost: 3,
      outcomes: [
        {
          chance: 1,
          text: [
            'It sleeps with its back against the door so that you can’t leave without its knowledge. You are out three times a day, in all weathers, known to people whose names you don’t know, only those of their dogs. When the year’s over {child} comes with the leash, sees the two of you, and goes home without it.',
          ],
          effects: [
            {
              kind: 'startRoutine',
              id: 'the-doormat',
              title: 'Out with the dog',
              place: 'town',
              time: 'morning',
              days: 'everyday',
              minutes: 40,
              energy: 3,
            },
            { kind: 'gauge', of: 'health', by: 4 },
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'affinity', role: 'child', by: 8 },
          ],
        },
      ],
    },
    {
      id: 'letter',
      text: 'Show {child} what is in the drawer',
      conditions: [{ kind: 'remembers', what: 'letter-p', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You’ve kept it: A to Z, with “veterinary” corrected. {child} reads {child.their} own P. The two of them lie there side by side, the old list and the new, and it’s the same handwriting, only larger. “You said no,” {child} says. “I thought about it,” you say, “at odd times.” You take the leash from {child.their} hand.',
          ],
          effects: [
            {
              kind: 'startRoutine',
              id: 'the-doormat',
              title: 'Out with the dog',
              place: 'town',
              time: 'morning',
              days: 'everyday',
              minutes: 40,
              energy: 3,
            },
            { kind: 'gauge', of: 'health', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 11 },
            { kind: 'affinity', role: 'child', by: 13 },
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'deputy',
      text: 'Read to it',
      conditions: [{ kind: 'remembers', what: 'walked-the-deputy', role: 'child' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'That’s how it was done: {child} read to Deputy through the wire when it rained. It listens with one and a half ears; that’s a manner of speaking, it has two. By the third chapter it has put its chin on your shoe. {child} stands there and has to catch {child.their} flight.',
          ],
          effects: [
            {
              kind: 'startRoutine',
              id: 'the-doormat',
              title: 'Out with the dog',
              place: 'town',
              time: 'morning',
              days: 'everyday',
              minutes: 40,
              energy: 3,
            },
            { kind: 'gauge', of: 'health', by: 3 },
            { kind: 'gauge', of: 'happiness', by: 11 },
            { kind: 'affinity', role: 'child', by: 10 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 66, memory: ['letter-p'], gauges: { happiness: 50 } },
      choose: 'letter',
      roll: 0,
      expect: { gauges: { happiness: 11 } },
    },
  ],
})
