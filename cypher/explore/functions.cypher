// The functions that statements may call, with what each takes and gives.
SHOW FUNCTIONS YIELD name, description, signature, isDeprecated, category, isBuiltIn, aggregating, argumentDescription, returnDescription
RETURN name, description, signature, isDeprecated, category, isBuiltIn, aggregating,
  argumentDescription AS arguments, returnDescription AS returns
ORDER BY name
