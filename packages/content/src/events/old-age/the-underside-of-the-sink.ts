import { defineEvent } from '../../define-event.ts'

export const theUndersideOfTheSink = defineEvent({
  id: 'the-underside-of-the-sink',
  kind: 'question',
  category: 'health',
  title: 'The underside of the sink',
  stages: ['oldAge'],
  age: { from: 70 },
  trigger: { kind: 'draw', weight: 15 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'You are on the bathroom floor. You know how: the mat. Nothing seems to be broken; you just can’t get up. You know the underside of the sink now. The phone is on the kitchen table, where you can hear it ring. Nobody is expected today, or tomorrow.',
  ],
  options: [
    {
      id: 'shout',
      text: 'Call out, until someone hears',
      outcomes: [
        {
          chance: 0.6,
          text: [
            'Your voice has got smaller. Toward evening the child from upstairs lies down on her own floor and calls back, down through the pipe. She stays there, and tells you about school, while her mother runs for the key.',
          ],
          modifiers: [{ when: { kind: 'gauge', of: 'social', from: 50 }, times: 1.5 }],
          effects: [
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'gauge', of: 'social', by: 6 },
          ],
        },
        {
          chance: 0.4,
          text: [
            'A night. A day, and another night. You drink from the toilet tank with your cupped hand, you sing to keep warm. On the third morning the mailman. They tell you at the hospital how many don’t get found.',
          ],
          effects: [
            { kind: 'gauge', of: 'health', by: -10 },
            { kind: 'gauge', of: 'stress', by: 14 },
            { kind: 'gauge', of: 'happiness', by: -8 },
          ],
        },
      ],
    },
    {
      id: 'crawl',
      text: 'Get to the kitchen, if it takes all day',
      energyCost: 10,
      outcomes: [
        {
          chance: 0.6,
          text: [
            'You have a new respect for babies. It takes until dark, with naps. When you have the phone in your hand at last it’s a man about your windows. “Don’t hang up,” you tell him. He doesn’t.',
          ],
          modifiers: [{ when: { kind: 'gauge', of: 'health', from: 55 }, times: 1.8 }],
          effects: [
            { kind: 'gauge', of: 'stress', by: 2 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'health', by: -3 },
          ],
        },
        {
          chance: 0.4,
          text: [
            'At the sill of the door something goes in the hip: quite quietly, like a cup put down. You don’t crawl on from there. They find you in the morning because of the cat, or the radio, or whatever it was that wouldn’t stop.',
          ],
          effects: [
            { kind: 'fallIll', illness: 'hip-fracture', severity: 2 },
            { kind: 'gauge', of: 'health', by: -6 },
            { kind: 'gauge', of: 'stress', by: 10 },
          ],
        },
      ],
    },
    {
      id: 'bell',
      text: 'Knock on the pipe: three, and then three',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'moved-to-the-elevator' },
            { kind: 'remembers', what: 'took-in-a-student' },
            { kind: 'partnered' },
            { kind: 'activity', activity: 'volunteering' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You had agreed on it once, laughing, with someone who would hear: three and three. In four minutes there are shoes beside your face. “Well, hello,” say the shoes. You are set upright like a lamp.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'wait',
      text: 'Lie there a little, and see',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'It’s not bad, once you’ve stopped being indignant. You think about the mat. You think about your whole life, the way people say you do; it’s mostly about a bicycle. Then you roll on your left side by chance, and the left arm can do it.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'gauge', of: 'health', by: -2 },
          ],
        },
        {
          chance: 0.5,
          text: [
            'You get cold. From a certain point on you’re no longer quite sure that it is you. Someone comes, someone always comes; it just was not soon.',
          ],
          effects: [
            { kind: 'gauge', of: 'health', by: -9 },
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'gauge', of: 'stress', by: 6 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 75, gauges: { stress: 50, happiness: 50 } },
      choose: 'crawl',
      roll: 0.1,
      expect: { gauges: { stress: 2, happiness: 6 } },
    },
  ],
})
