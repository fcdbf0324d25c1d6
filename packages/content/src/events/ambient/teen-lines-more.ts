import { defineAmbient } from '../../define-ambient.ts'

export const teenLinesMore = defineAmbient({
  category: 'growth',
  title: 'Nearly',
  stages: ['adolescence'],
  lines: [
    {
      id: 'nearly-signature',
      text: ['You practice your signature. The seventeenth has something. You cannot do it again.'],
    },
    { id: 'nearly-voice', text: ['You hear your voice on a recording. It is somebody’s cousin.'] },
    {
      id: 'nearly-ceiling',
      effects: [{ kind: 'gauge', of: 'stress', by: -1 }],
      text: [
        'You lie on the floor of your room for two hours. “What are you doing?” Nothing has ever been so hard to explain.',
      ],
    },
    {
      id: 'nearly-bus-window',
      text: ['You ride at the back, with your forehead against the glass, so that everything hums.'],
    },
    {
      id: 'nearly-taller',
      text: ['You are taller than the line on the door frame. Nobody draws the new one until you ask.'],
    },
  ],
})
