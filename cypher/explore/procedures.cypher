// The procedures that the database has, with what each takes and gives.
SHOW PROCEDURES YIELD name, description, signature, isDeprecated, argumentDescription, returnDescription
RETURN name, description, signature, isDeprecated, argumentDescription AS arguments, returnDescription AS returns
ORDER BY name
