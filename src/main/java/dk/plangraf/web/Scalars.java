package dk.plangraf.web;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;

import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** The scalars of the schema. */
@Component
final class Scalars implements RuntimeWiringConfigurer {

	/** What a municipality code is; every complaint about one says it. */
	static final String CODE_RULE = "A municipality code is a string of four digits, such as \"0561\", or of three without the"
			+ " leading zero, \"561\".";

	private static final Pattern CODE = Pattern.compile("0?([1-9][0-9]{2})");

	@Override
	public void configure(RuntimeWiring.Builder builder) {
		builder.scalar(GraphQLScalarType.newScalar().name("MunicipalityCode").coercing(new CodeCoercing()).build());
		builder.scalar(GraphQLScalarType.newScalar().name("PartialDate").coercing(new TextCoercing()).build());
	}

	/** Text that is given out as it is. */
	private static class TextCoercing implements Coercing<String, String> {

		@Override
		public String serialize(Object value, GraphQLContext context, Locale locale) {
			return value.toString();
		}

		@Override
		public String parseValue(Object input, GraphQLContext context, Locale locale) {
			return input.toString();
		}

		@Override
		public String parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
			if (input instanceof StringValue text) {
				return parseValue(String.valueOf(text.getValue()), context, locale);
			}
			throw new CoercingParseLiteralException(CODE_RULE);
		}

	}

	private static final class CodeCoercing extends TextCoercing {

		@Override
		public String parseValue(Object input, GraphQLContext context, Locale locale) {
			if (input instanceof String text) {
				Matcher matcher = CODE.matcher(text);
				if (matcher.matches()) {
					return "0" + matcher.group(1);
				}
			}
			String what = (input instanceof String) ? "'" + input + "' is not a municipality code. " : "";
			throw new CoercingParseValueException(what + CODE_RULE);
		}

		@Override
		public String parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
			try {
				return super.parseLiteral(input, variables, context, locale);
			}
			catch (CoercingParseValueException ex) {
				throw new CoercingParseLiteralException(ex.getMessage());
			}
		}

	}

}
