import { defineAmbient } from '../../define-ambient.ts'

export const workingLines = defineAmbient({
  category: 'work',
  title: 'Among other people’s coffee cups',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'employed', is: true }],
  lines: [
    { id: 'working-mug', text: ['Somebody is using your mug. You know who. You say nothing, at length.'] },
    {
      id: 'working-lift',
      text: ['The elevator stops between floors for a whole minute. You learn three people’s first names.'],
    },
    {
      id: 'working-plant',
      text: ['The plant by the window, which nobody waters, has a flower. There is a short meeting about it.'],
    },
    { id: 'working-cake', text: ['It is somebody’s birthday. You sing for a person whose name you hum.'] },
    {
      id: 'working-friday',
      text: ['Friday, ten to five. The light lies across the floor as if it had been let off early.'],
    },
    { id: 'working-typo', text: ['You find the mistake a minute after sending it. It is in the first word.'] },
    { id: 'working-shoes', text: ['New shoes on a Monday. By noon you are walking like a heron.'] },
    {
      id: 'working-thanks',
      text: ['A stranger says that you were a help. You carry it around all afternoon, like something warm.'],
      effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
    },
  ],
})
