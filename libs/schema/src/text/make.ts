/** An instance of a GraphQL type's class with these fields: unions and interfaces find an object's type by its class. */
export function make<Value extends object>(type: new () => Value, fields: Value): Value {
  return Object.assign(new type(), fields);
}
