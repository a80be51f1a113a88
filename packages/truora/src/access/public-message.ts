import { checkMembers } from '../validation/check-members.ts';
import { behaviorRules, customTypeRules, hookRules } from '../validation/form-rules.ts';

/** Those of the two documented messages among them; and the members of the smaller forms, at the end. */
const plainWords =
  'The Resource Check Invalid Missing Required a already and are be check date exists field for format found has in invalid is missing must not of or required resource the to type value was name check_id frequency';

/**
 * Whether a message of Truora can hold nothing that was sent: it is made of names of members and of plain words alone, as `type is invalid` is. There is no digit,
 * and no capital but in a few words that nobody is called: `Or` and `To` are names of people.
 */
export const isPublicMessage = (text: string): boolean => {
  const members = { ...checkMembers, ...customTypeRules.members, ...hookRules.members, ...behaviorRules.members };
  const known = ['', ...plainWords.split(' '), ...Object.keys(members)];
  return /^.{1,200}$/.test(text) && text.split(/[ ,.:;'"`()]/).every((word) => known.includes(word));
};
