package dk.plangraf.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;

/** How operations are executed. */
@Configuration(proxyBeanMethods = false)
class ExecutionConfiguration {

	@Bean
	GraphQlSourceBuilderCustomizer execution(KnownDocuments documents,
			ObjectProvider<DataFetcherExceptionResolver> resolvers) {
		DirectExecution execution = new DirectExecution(
				DataFetcherExceptionResolver.createExceptionHandler(resolvers.orderedStream().toList()));
		return (source) -> source.configureGraphQl(
				(graphQl) -> graphQl.preparsedDocumentProvider(documents).queryExecutionStrategy(execution));
	}

}
