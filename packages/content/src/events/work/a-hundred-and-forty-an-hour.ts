import { defineEvent } from '../../define-event.ts'

export const aHundredAndFortyAnHour = defineEvent({
  id: 'a-hundred-and-forty-an-hour',
  kind: 'question',
  category: 'work',
  title: 'A hundred and forty an hour',
  stages: ['adolescence', 'youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['warehouse'], rung: { from: 0, to: 0 } }],
  trigger: { kind: 'draw', weight: 38 },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'pick', minutes: 4320 },
  text: [
    'The gun on your wrist counts. At a hundred and forty an hour it hums green; under that, it buzzes. In the next aisle an older picker has sat down on the floor against the shampoo, neatly, with her legs out. Her gun is buzzing. So, after three seconds of standing there, is yours.',
  ],
  options: [
    {
      id: 'pick',
      text: 'Call for someone, and go on picking',
      outcomes: [
        {
          chance: 1,
          text: [
            'Someone comes, with a chair on wheels. You make your rate. She’s not back the next day, and on her locker, which is given to you because it’s nearer, there’s still the tape with her name.',
          ],
          effects: [
            { kind: 'performance', by: 4 },
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'sit',
      text: 'Sit down next to her with the water',
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s her sugar. You talk about her dogs until she has some color. You’re at ninety-one for the hour and that’s a warning. She brings you a dog treat the next day, in foil, as a joke. It’s shaped like a medal.',
          ],
          effects: [
            { kind: 'performance', by: -7 },
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'remember', what: 'sat-by-the-shampoo' },
          ],
        },
      ],
    },
    {
      id: 'guns',
      text: 'Take both guns, and pick her aisle and yours',
      conditions: [
        { kind: 'job', partTime: false },
        { kind: 'gauge', of: 'health', from: 60 },
        { kind: 'gauge', of: 'energy', from: 40 },
      ],
      energyCost: 12,
      outcomes: [
        {
          chance: 1,
          text: [
            'You run. You have one on each wrist, and at the end of the hour they’re both green, and you can’t feel your knees. A supervisor has been watching from the catwalk. He writes something down: your name, for the forklift.',
          ],
          effects: [
            { kind: 'promote' },
            { kind: 'gauge', of: 'health', by: -4 },
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'remember', what: 'sat-by-the-shampoo' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 17, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'pick',
      roll: 0,
      expect: { gauges: { happiness: -6, stress: 4 } },
    },
  ],
})
