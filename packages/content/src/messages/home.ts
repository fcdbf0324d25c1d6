import type { HomeMessages } from '@lifegrid/engine/catalogue/messages/home'

export const homeMessages: HomeMessages = {
  'home.moved': {
    title: 'Boxes',
    text: ['You move to {home}. {about}'],
  },
  'home.taken-in': {
    title: 'The sewing room',
    text: [
      'Your {guardian.relation} {guardian} takes you in. The sewing machine goes to the cellar. Your bed fits, if the door stays open.',
    ],
  },
  'home.fostered': {
    title: 'A blue door',
    text: [
      'Somebody with a folder drives you to a house with a blue door. The paint on the hook with your name is wet.',
    ],
  },
  'home.cleared': {
    title: 'What fits into a car',
    text: ['The house is sold. You take what fits into a car, and move to {home}. {about}'],
  },
  'home.foster-over': {
    title: 'What fits into a car',
    text: ['Nobody is paid for your bed any more. You take what fits into a car, and move to {home}. {about}'],
  },

  'home.parents-name': 'your old room',
  'home.parents-about': 'Your parents’ house, where the shelf still holds what you left.',
  'home.kin-name': 'the house of your family',
  'home.kin-about': 'A room that was for sewing, and a place at the table that was for visitors.',
  'home.foster-name': 'a foster home',
  'home.foster-about': 'A bed, a hook, and your name on the list on the fridge, in pencil at first.',
}
