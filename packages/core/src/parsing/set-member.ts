/** Sets an own member, also when its name is `__proto__`, to which an assignment would give a prototype. */
export const setMember = (object: Record<string, unknown>, name: string, value: unknown): void => {
  if (name === '__proto__') {
    Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
  } else {
    object[name] = value;
  }
};
