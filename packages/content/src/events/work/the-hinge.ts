import { defineEvent } from '../../define-event.ts'

export const theHinge = defineEvent({
  id: 'the-hinge',
  kind: 'question',
  category: 'work',
  title: 'The hinge',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['marketing'], rung: { from: 4 } }],
  trigger: { kind: 'draw', weight: 70 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'A stroller. Three children have lost the tip of a finger in its hinge; there are two hundred thousand of them on the sidewalks. The lawyers say user error. Engineering says six dollars each. They want you to make it sound like good news: a free “comfort cover,” in five colors, that happens to go over the hinge.',
  ],
  options: [
    {
      id: 'spin',
      text: 'Pick the five colors',
      outcomes: [
        {
          chance: 1,
          text: [
            'Coral goes first. The word finger does not appear. It’s a case study now: how a cover outsold the stroller. You have it on your shelf, in glass. Half of the owners never heard of it, and in time there is a fourth.',
          ],
          effects: [
            { kind: 'raise', times: 1.08 },
            { kind: 'gauge', of: 'happiness', by: -12 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'hid-a-mistake' },
          ],
        },
      ],
    },
    {
      id: 'recall',
      text: 'Write the recall, with the word in it, and hand that in',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is one page, and it has a drawing. They read it and they look at you. It goes out in the end because nobody in the room wants to be the one whose no is written down. The stock drops by a fifth. Nine out of ten come back.',
          ],
          effects: [
            { kind: 'performance', by: -8 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
        },
      ],
    },
    {
      id: 'mother',
      text: 'Bring one of the three mothers to the meeting',
      conditions: [{ kind: 'gauge', of: 'social', from: 50 }],
      energyCost: 8,
      outcomes: [
        {
          chance: 1,
          text: [
            'She sits where the client sits and she brought the finger of a glove. She doesn’t raise her voice; she asks which of the five colors they would have picked. It’s six dollars each by the end of the hour.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'performance', by: 4 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 35, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'spin',
      roll: 0,
      expect: { gauges: { happiness: -12, stress: 8 }, remembers: ['hid-a-mistake'] },
    },
  ],
})
