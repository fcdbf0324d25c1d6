import { defineEvent } from '../../define-event.ts'

export const theNextTreadmill = defineEvent({
  id: 'the-next-treadmill',
  kind: 'question',
  category: 'health',
  title: 'The next treadmill',
  stages: ['adult'],
  age: { from: 34 },
  trigger: { kind: 'draw', weight: 15 },
  once: true,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    'A guest pass, good for one visit. The man on the next treadmill is your age to the year; he has told you so, he has told you his resting pulse. Then there is a sound like a bag of laundry. The belt carries him off the end, and goes on running. He looks at the ceiling with great attention. You are the nearest person by thirty feet.',
  ],
  options: [
    {
      id: 'press',
      text: 'Kneel down, and press where you saw it done',
      energyCost: 8,
      outcomes: [
        {
          chance: 0.35,
          modifiers: [
            {
              when: { kind: 'experience', ladders: ['nursing', 'medicine', 'police', 'care'] },
              times: 2.5,
              why: 'you have done it before',
            },
            { when: { kind: 'practised', activity: 'scouts' }, times: 1.4, why: 'you learned it as a scout' },
          ],
          odds: 'he comes back',
          text: [
            'Under your hands something gives, which is a rib, and you go on. The ambulance has him breathing by the parking lot. In the spring a ham comes, with a card: “Fifty-four. Resting.” It comes every year.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'a-man-came-back' },
          ],
        },
        {
          chance: 0.65,
          odds: 'he does not',
          text: [
            'You press until a woman in uniform lays her hand on yours. Your knees have the pattern of the mat on them for two days. His phone, up on the rack, has begun to ring, and the picture that comes up on it is of three people in paper hats.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 16 },
            { kind: 'gauge', of: 'happiness', by: -8 },
            { kind: 'remember', what: 'a-man-your-age' },
          ],
        },
      ],
    },
    {
      id: 'shout',
      text: 'Run for the desk, and shout',
      outcomes: [
        {
          chance: 0.25,
          odds: 'it is quick enough',
          text: [
            'There is a box on the wall with a green heart, and a boy of twenty who has taken the course. You hold the door. You hold it long after the stretcher is through.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'a-man-came-back' },
          ],
        },
        {
          chance: 0.75,
          odds: 'it is not',
          text: [
            'Everybody tells you that there was nothing else to do. You hear what comes after “nothing else.” For a year you take the stairs, because of him, and then, because of him, you take the elevator.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 14 },
            { kind: 'remember', what: 'a-man-your-age' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 38, gauges: { stress: 30, happiness: 60 } },
      choose: 'press',
      roll: 0.9,
      expect: { gauges: { stress: 16, happiness: -8 }, remembers: ['a-man-your-age'] },
    },
  ],
})
