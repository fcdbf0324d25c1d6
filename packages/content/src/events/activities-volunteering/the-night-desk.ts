import { defineEvent } from '../../define-event.ts'

export const theNightDesk = defineEvent({
  id: 'the-night-desk',
  kind: 'question',
  category: 'growth',
  title: 'Line two',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  age: {
    from: 19,
    to: 80,
  },
  conditions: [
    {
      kind: 'any',
      of: [
        {
          kind: 'activity',
          activity: 'volunteering',
        },
        {
          kind: 'habit',
          habit: 'volunteering',
        },
      ],
    },
  ],
  trigger: {
    kind: 'draw',
    weight: 20,
  },
  once: true,
  importance: 6,
  offline: {
    kind: 'deadline',
    option: 'rule',
    minutes: 4320,
  },
  text: [
    'You’ve got the night desk, two phones, a lamp. There’s a rule: twenty minutes, no names, you never say where you are. The boy on line two has been on for nineteen. He’s on a roof, he says; he can see a sign with a goose. So can you. It’s across the street.',
  ],
  options: [
    {
      id: 'rule',
      text: 'Keep to the rule: keep him talking, and press the button for the police',
      outcomes: [
        {
          chance: 0.7,
          odds: 'they are in time',
          text: [
            'He hears the siren at the same moment that you do, from the other side. “You promised,” he says. You hadn’t. They’ve got him. There’s a form.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -4,
            },
            {
              kind: 'practice',
              activity: 'volunteering',
              by: 4,
            },
            {
              kind: 'remember',
              what: 'pressed-the-button',
            },
          ],
          followUps: [
            {
              event: 'the-voice-from-line-two',
              afterDays: [900, 1700],
            },
          ],
        },
        {
          chance: 0.3,
          odds: 'you never know',
          text: [
            'He comes down on his own while they’re still parking, through the back, and you never know. For a week you read the paper from the end.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 12,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -6,
            },
            {
              kind: 'remember',
              what: 'pressed-the-button',
            },
          ],
        },
      ],
    },
    {
      id: 'stay',
      text: 'Go past the twenty',
      energyCost: 5,
      outcomes: [
        {
          chance: 0.75,
          modifiers: [
            {
              when: {
                kind: 'practised',
                activity: 'volunteering',
                level: 3,
              },
              times: 1.4,
              why: 'you have done this for years',
            },
            {
              when: {
                kind: 'experience',
                ladders: ['social-work', 'nursing'],
              },
              times: 1.5,
              why: 'it is your trade',
            },
            {
              when: {
                kind: 'temperament',
                of: 'agreeableness',
                from: 60,
              },
              times: 1.2,
              why: 'you listen',
            },
          ],
          odds: 'he goes in',
          text: [
            'You get on to soup. It’s how his aunt puts noodles in it, and how it’s wrong. An hour and a half. Then there’s a door, at his end. “I’m in the stairs,” he says. “It’s warm.”',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 6,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 8,
            },
            {
              kind: 'practice',
              activity: 'volunteering',
              by: 10,
            },
          ],
          followUps: [
            {
              event: 'the-voice-from-line-two',
              afterDays: [900, 1700],
            },
          ],
        },
        {
          chance: 0.25,
          odds: 'the line goes dead',
          text: [
            'The line’s dead at fifty minutes. You run out. There’s the roof, and the goose, and no one on it, and nothing below. You look below for a long time.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: 16,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: -8,
            },
          ],
        },
      ],
    },
    {
      id: 'cross',
      text: 'Put the phone on the desk, and cross the street',
      energyCost: 6,
      conditions: [
        {
          kind: 'gauge',
          of: 'health',
          from: 40,
        },
        {
          kind: 'temperament',
          of: 'conscientiousness',
          to: 65,
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'Nine floors. He’s about twenty, in a paper hat from some job. “You sound taller,” he says. You sit down on the gravel, and you don’t come any closer, and at five it’s light. They take your key away, for the rule; and they’re right, says the woman, and she has hold of your sleeve.',
          ],
          effects: [
            {
              kind: 'gauge',
              of: 'stress',
              by: -4,
            },
            {
              kind: 'gauge',
              of: 'happiness',
              by: 10,
            },
            {
              kind: 'gauge',
              of: 'social',
              by: 6,
            },
            {
              kind: 'practice',
              activity: 'volunteering',
              by: -10,
            },
            {
              kind: 'remember',
              what: 'crossed-the-street-for-a-boy',
            },
          ],
          followUps: [
            {
              event: 'the-voice-from-line-two',
              afterDays: [900, 1700],
            },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: {
        age: 40,
      },
      choose: 'stay',
      roll: 0.1,
      expect: {
        followUp: 'the-voice-from-line-two',
      },
    },
  ],
})
