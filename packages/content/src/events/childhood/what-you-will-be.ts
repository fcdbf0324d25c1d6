import { defineEvent } from '../../define-event.ts'

export const whatYouWillBe = defineEvent({
  id: 'what-you-will-be',
  kind: 'question',
  category: 'work',
  title: 'What you are going to be',
  stages: ['childhood'],
  age: { from: 3, to: 5 },
  trigger: { kind: 'draw', weight: 10 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'big' },
  text: [
    '“And what are you going to be?” asks an uncle. It is the only thing that he ever asks. All of them put down their cups.',
  ],
  options: [
    {
      id: 'bus',
      text: '“A bus”',
      outcomes: [
        {
          chance: 1,
          text: [
            '“A bus driver!” they say, and nod to each other. You have said a bus. You say it again, and do the doors.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'stress', by: 1 },
            { kind: 'remember', what: 'wanted-to-be-a-bus' },
          ],
        },
      ],
    },
    {
      id: 'big',
      text: '“Bigger”',
      outcomes: [
        {
          chance: 1,
          text: [
            '“Than whom?” asks the uncle, and laughs. You look at him, beginning with the shoes, and take your time over it. He stops at about the waistcoat.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 3 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 3, gauges: { happiness: 50, stress: 50 } },
      choose: 'bus',
      roll: 0,
      expect: { gauges: { happiness: 5, stress: 1 }, remembers: ['wanted-to-be-a-bus'] },
    },
  ],
})
