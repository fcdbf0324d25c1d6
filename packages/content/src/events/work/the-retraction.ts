import { defineEvent } from '../../define-event.ts'

export const theRetraction = defineEvent({
  id: 'the-retraction',
  kind: 'question',
  category: 'growth',
  title: 'The boy with the study',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'listen', minutes: 4320 },
  text: [
    'A man sits down beside you on a long bench in a clinic. You’re only waiting for a form. He’s a talker. His son was in a trial: a drug that came out of some mice, years ago, and didn’t do a thing. “I’m not blaming,” he says. “They told us it might not. You’d just like to know someone checked.”',
  ],
  options: [
    {
      id: 'listen',
      text: 'Listen until your number is called',
      outcomes: [
        {
          chance: 1,
          text: ['He tells you about the boy’s comic books. They call your number twice.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'say',
      text: 'Tell him who you are',
      outcomes: [
        {
          chance: 1,
          text: [
            'He’s silent so long that you think he hasn’t understood. “Nineteen,” he says at last. “What was wrong with it?” “Nothing,” you say. “There was nothing wrong with it.” He writes down the number on his hand.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'gauge', of: 'happiness', by: -2 },
            { kind: 'remember', what: 'owned-up-at-work' },
          ],
        },
      ],
    },
    {
      id: 'checked',
      text: '“Someone did check. In the end”',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'spoke-up-at-work' },
            { kind: 'remembers', what: 'owned-up-at-work' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You tell him about the letter, and the four tries. He’d like to know the name of the city. He has a nephew in the navy, and he’ll have him go by and say thanks.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
      ],
    },
  ],
})
