import type { HomeMessages } from '@lifegrid/engine/catalogue/messages/home'

export const homeMessages: HomeMessages = {
  'home.moved': {
    title: 'Boxes',
    text: [
      'You move to {home}. {about}',
      'You wrap the glasses in newspaper, and move to {home}. {about}',
      'The first night, you sleep on a mattress among the cartons, at {home}. {about}',
      'You label every box “kitchen” in the end, to be done with it, and move to {home}. {about}',
      'It takes two trips and a borrowed dolly. You live at a new address now: {home}. {about}',
      'You look back once into the empty rooms, and pull the door shut. Then you move to {home}. {about}',
    ],
  },
  'home.taken-in': {
    title: 'The sewing room',
    text: [
      'Your {guardian.relation} {guardian} takes you in. The sewing machine goes to the cellar. Your bed fits, if the door stays open.',
      '“This is yours now,” says your {guardian.relation} {guardian}, in the door of the sewing room. There are pins in the carpet for a year.',
      'You live with your {guardian.relation} {guardian} now. The sewing room has been cleared for you, except for one drawer of buttons, which you are allowed to sort.',
    ],
  },
  'home.fostered': {
    title: 'A blue door',
    text: [
      'Somebody with a folder drives you to a house with a blue door. The paint on the hook with your name is wet.',
      'The caseworker rings at a blue door, and tells you on the step to stand up straight, and then is sorry to have said it.',
      'Behind the blue door there are other children, who look up, and make room on the couch, and look away.',
    ],
  },
  'home.cleared': {
    title: 'What fits into a car',
    text: [
      'The house is sold. You take what fits into a car, and move to {home}. {about}',
      'Strangers have bought the house. You walk through it with a flashlight, take what fits into a car, and move to {home}. {about}',
      'The house goes, with the marks on the door frame that show how tall you were. What fits into a car comes with you to {home}. {about}',
    ],
  },
  'home.foster-over': {
    title: 'What fits into a car',
    text: [
      'Nobody is paid for your bed any more. You take what fits into a car, and move to {home}. {about}',
      'You are too old for the list on the fridge. They hug you, each in turn, and you move to {home} with one carload. {about}',
      'The money for you ends with the month. Your things fit into a car, with the seats up. You move to {home}. {about}',
    ],
  },

  'home.parents-name': 'your old room',
  'home.parents-about': 'Your parents’ house, where the shelf still holds what you left.',
  'home.kin-name': 'the house of your family',
  'home.kin-about': 'A room that was for sewing, and a place at the table that was for visitors.',
  'home.foster-name': 'a foster home',
  'home.foster-about': 'A bed, a hook, and your name on the list on the fridge, in pencil at first.',
}
