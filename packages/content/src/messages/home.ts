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
      'Your {guardian.relation} {guardian} has carried the dress form out of the sewing room, and your bed in. At night the streetlight falls on the place where it stood.',
      'You are to live with your {guardian.relation} {guardian}, in what was the sewing room. It smells of chalk and cotton, and by and by of you.',
      '“We’ll manage,” says your {guardian.relation} {guardian}, and lifts the last bolts of cloth from the bed in the sewing room. It is your bed from now on.',
    ],
  },
  'home.fostered': {
    title: 'A blue door',
    text: [
      'Somebody with a folder drives you to a house with a blue door. The paint on the hook with your name is wet.',
      'The caseworker rings at a blue door, and tells you on the step to stand up straight, and then is sorry to have said it.',
      'Behind the blue door there are other children, who look up, and make room on the couch, and look away.',
      'The door is blue. There are four steps up to it, and you have one bag.',
      'A woman whom you have never seen opens a blue door. She knows your name, and what you do not eat.',
      'Behind a blue door, in a street that you do not know, you are given a towel, a hook, and a place at a long table.',
    ],
  },
  'home.cleared': {
    title: 'What fits into a car',
    text: [
      'The house is sold. You take what fits into a car, and move to {home}. {about}',
      'Strangers have bought the house. You walk through it with a flashlight, take what fits into a car, and move to {home}. {about}',
      'The house goes, with the marks on the door frame that show how tall you were. What fits into a car comes with you to {home}. {about}',
      'There is a buyer for the house before you have emptied the second closet. You keep what fits into a car, and move to {home}. {about}',
      'The house is sold, and each thing in it has to be a yes or a no. The yeses fit into a car. You move to {home}. {about}',
      'The people who have bought the house ask about the noise in the pipes. You explain it, load what fits into a car, and move to {home}. {about}',
    ],
  },
  'home.foster-over': {
    title: 'What fits into a car',
    text: [
      'Nobody is paid for your bed any more. You take what fits into a car, and move to {home}. {about}',
      'You are too old for the list on the fridge. They hug you, each in turn, and you move to {home} with one carload. {about}',
      'The money for you ends with the month. Your things fit into a car, with the seats up. You move to {home}. {about}',
      'They cook your favorite on the last evening. The bed is needed on Monday. What you have fits into a car, and you move to {home}. {about}',
      'Foster care is over. The caseworker closes your file and shakes your hand. A car holds all of it, with room to spare, and you move to {home}. {about}',
      'You have grown too old for foster care. They let you keep the hook with your name on it. It goes into a car with the rest, and you move to {home}. {about}',
    ],
  },

  'home.parents-name': 'your old room',
  'home.parents-about': 'Your parents’ house, where the shelf still holds what you left.',
  'home.kin-name': 'the house of your family',
  'home.kin-about': 'A room that was for sewing, and a place at the table that was for visitors.',
  'home.foster-name': 'a foster home',
  'home.foster-about': 'A bed, a hook, and your name on the list on the fridge, in pencil at first.',
}
