import { defineEvent } from '../../define-event.ts'

export const theLastHouse = defineEvent({
  id: 'the-last-house',
  kind: 'question',
  category: 'work',
  title: 'The last house',
  stages: ['oldAge'],
  age: { from: 66, to: 66 },
  conditions: [{ kind: 'job', ladders: ['building', 'carpentry', 'electrics', 'plumbing'] }],
  trigger: { kind: 'waiting', medianDays: 120 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'walk', minutes: 4320 },
  text: [
    'It’s the last one that’ll have your hands in it. You’re past sixty, your knees can tell you the humidity, and the kid on the crew has asked if he might carry your bag. They let you have the house to yourself at the end of the day, with the lights on, before the people come.',
  ],
  options: [
    {
      id: 'walk',
      text: 'Walk through it, room by room, and turn off the lights',
      outcomes: [
        {
          chance: 1,
          text: ['Every switch does what it says. In the last room you stand in the dark and listen to nothing drip.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'gauge', of: 'stress', by: -8 },
          ],
        },
      ],
    },
    {
      id: 'steel',
      text: 'Go out on the ridge once more',
      conditions: [{ kind: 'remembers', what: 'walked-the-steel', daysAgo: 365 }],
      outcomes: [
        {
          chance: 0.9,
          odds: 'you get down again',
          text: [
            'It’s wider than it was, or you’re less in a hurry. You can see a dozen roofs that are yours. The kid’s below with both arms out, like a man under a cat.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 12 }],
        },
        {
          chance: 0.1,
          odds: 'you need help',
          text: [
            'You get up there. Getting down takes the fire department, politely, with a ladder; your wrist is in a sling for the party.',
          ],
          effects: [
            { kind: 'gauge', of: 'health', by: -8 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'fallIll', illness: 'broken-arm', severity: 1 },
          ],
        },
      ],
    },
    {
      id: 'finger',
      text: 'Show the kid the short finger, and the guard',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'short-a-fingertip', daysAgo: 365 },
            { kind: 'remembers', what: 'the-notched-pliers', daysAgo: 365 },
            { kind: 'remembers', what: 'locks-it-out', daysAgo: 365 },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: ['He counts his own, with his thumb, in his pocket; you can see him do it. That will do.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'remember', what: 'taught-the-trade' },
          ],
        },
      ],
    },
    {
      id: 'airport',
      text: 'Go by the place near the airport where your machines are',
      conditions: [{ kind: 'remembers', what: 'sold-the-workshop', daysAgo: 365 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'They let you in because your name is still on the door. A boy is running your old band saw with the guard up. You put it down for him. He thanks you and asks if you’re with the insurance.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -3 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'crew',
      text: 'Hand in your key to the crew, in front of everyone',
      conditions: [{ kind: 'remembers', what: 'sold-to-the-crew', daysAgo: 365 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'They have had it copied already, years ago, and they tell you so. They give it back to you on a loop of string: for whenever you can’t sleep.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'social', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'sign',
      text: 'Write your name inside a wall, where no one will see',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'the-true-edge', daysAgo: 365 },
            { kind: 'remembers', what: 'the-cherry-crib', daysAgo: 365 },
            { kind: 'remembers', what: 'found-inez', daysAgo: 365 },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You’ve opened enough of them to know that someone will. You put the date, and under it a line for whoever it is: It was a good dry day.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 10 }],
        },
      ],
    },
    {
      id: 'tin',
      text: 'Mail nine thousand dollars to the house with the tin in the wall',
      conditions: [{ kind: 'remembers', what: 'kept-the-tin-money', daysAgo: 365 }],
      moneyCost: 900_000,
      outcomes: [
        {
          chance: 1,
          text: [
            'You put no name on it. There are other people in the house by now, and they have no idea what it’s for. You hear that they gave a party.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -14 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'crawl',
      text: 'Go down under the floor with the flashlight',
      conditions: [{ kind: 'remembers', what: 'the-crawl-space', daysAgo: 365 }],
      energyCost: 5,
      outcomes: [
        {
          chance: 1,
          text: [
            'You said you’d not do it again. It’s dry, and clean, and every joint is wiped. You lie there on your back for a bit with the whole house on top of you. It’s quite comfortable.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'gauge', of: 'health', by: -1 },
          ],
        },
      ],
    },
    {
      id: 'crack',
      text: 'Look along the underside of every slab',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'hid-a-mistake', daysAgo: 365 },
            { kind: 'remembers', what: 'owned-up-at-work', daysAgo: 365 },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You’ve done it in every building that you’ve gone into for years, restaurants, banks. There’s nothing there. There’s nothing there in this one either; you made sure, in person, on your knees.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -10 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 66, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'walk',
      roll: 0,
      expect: { gauges: { happiness: 7, stress: -8 } },
    },
  ],
})
