import { defineEvent } from '../../define-event.ts'

export const theDarkRoad = defineEvent({
  id: 'the-dark-road',
  kind: 'question',
  category: 'growth',
  title: 'A bicycle with no light',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'stayed-on-the-road', daysAgo: 1095 },
        { kind: 'remembers', what: 'drove-on', daysAgo: 1095 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 14 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'behind' },
  text: [
    {
      id: 'stayed',
      when: [{ kind: 'remembers', what: 'stayed-on-the-road' }],
      text: 'You are driving home on the county road. In the headlights there is a man on a bicycle with no light, wobbling up the hill.',
    },
    {
      id: 'drove',
      when: [{ kind: 'remembers', what: 'drove-on' }],
      text: 'You still take the long way so as not to drive on that road. Tonight there was a detour. In the headlights is a man on a bicycle with no light.',
    },
  ],
  options: [
    {
      id: 'behind',
      text: 'Drive behind him with your lights on, as far as he is going',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is four miles at the pace of a bicycle. At his gate he lifts one hand without turning around. You know what time it is. It is ten past nine.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
          of: ['stayed'],
        },
        {
          chance: 1,
          text: [
            'It is four miles. You do not take your eyes off him. When he turns in at a gate, you have to stop the car and put your head on the wheel.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: -4 }],
          of: ['drove'],
        },
      ],
    },
    {
      id: 'lamp',
      text: 'Stop him, and give him the flashlight from your glove compartment',
      energyCost: 3,
      outcomes: [
        {
          chance: 0.7,
          odds: 'he takes it',
          text: ['He ties it on with his shoelace, and rides away with one shoe flapping.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
        {
          chance: 0.3,
          odds: 'he is afraid of you',
          text: [
            'He sees a stranger get out of a car on an empty road, and goes straight into the field, bicycle and all.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: 6 }],
        },
      ],
    },
    {
      id: 'tell',
      text: 'Go home and tell the whole story to someone, at last',
      energyCost: 8,
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'said-two' },
            { kind: 'remembers', what: 'never-came-forward' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 0.5,
          odds: 'you are believed, and held',
          text: [
            'It takes until two in the morning. You say how many, and whose voice it was that said it. You are not told that it is all right. You are made tea.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -20 },
            { kind: 'gauge', of: 'social', by: 6 },
          ],
        },
        {
          chance: 0.5,
          odds: 'it changes how you are seen',
          text: [
            'You say all of it. There is a silence, and then the dishes are put away, very quietly, one after the other.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'gauge', of: 'social', by: -8 },
          ],
        },
      ],
    },
    {
      id: 'cyclist',
      text: 'Call the man you met at the pharmacy',
      energyCost: 4,
      conditions: [{ kind: 'remembers', what: 'met-the-cyclist' }],
      outcomes: [
        {
          chance: 0.6,
          odds: 'he picks up',
          text: [
            '“I saw one without a light,” you say. “So did you, once,” he says, and coughs, or laughs. You have called each other since, about the weather.',
          ],
          effects: [
            { kind: 'meet', affinity: 25 },
            { kind: 'gauge', of: 'stress', by: -10 },
          ],
        },
        {
          chance: 0.4,
          odds: 'his daughter does',
          text: [
            '“He doesn’t want to be thought of as that,” she says. “He teaches calculus.” You say that you see. You do see.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: 4 }],
        },
      ],
    },
  ],
})
