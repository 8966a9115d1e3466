package wusum.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import wusum.tagging.TaggingOptions;

final class ContractTest {
  private static final Contract CONTRACT = RunningService.CONTRACT;

  @Test
  void contract_operations_areTheRoutes() {
    Set<String> routes = new TreeSet<>();
    try (RunningService service = new RunningService()) {
      service
          .server
          .javalin()
          .unsafe
          .internalRouter
          .allHttpHandlers()
          .forEach(
              route -> {
                if (!route.endpoint.method.equals(HandlerType.HEAD)) {
                  routes.add(route.endpoint.method.name() + " " + route.endpoint.path);
                }
              });
    }
    assertThat(CONTRACT.operations()).isEqualTo(routes);
  }

  @Test
  void contract_problemTypes_areThoseOfTheService() {
    List<String> types = new ArrayList<>();
    CONTRACT
        .document()
        .at("/components/schemas/Problem/properties/type/enum")
        .forEach(type -> types.add(type.asText()));
    assertThat(types)
        .containsExactlyElementsOf(
            Arrays.stream(ProblemType.values()).map(ProblemType::uri).toList());
  }

  @Test
  void contract_problemTypes_areExplainedWithTheirStatus() {
    String text =
        CONTRACT.document().at("/components/schemas/Problem/properties/type/description").asText();
    assertThat(ProblemType.values())
        .allSatisfy(
            type -> assertThat(text).contains("- `" + type.uri() + "` (" + type.status() + ") "));
  }

  @Test
  void contract_keywordsParameter_hasTheServicesRange() {
    assertThat(CONTRACT.document().at("/components/parameters/Keywords/schema/maximum").asInt())
        .isEqualTo(TaggingOptions.MAX_KEYWORDS);
  }

  @Test
  void contract_references_leadSomewhere() {
    assertThat(CONTRACT.document().findValuesAsText("$ref"))
        .isNotEmpty()
        .allSatisfy(
            ref -> assertThat(CONTRACT.document().at(ref.substring(1)).isMissingNode()).isFalse());
  }

  @Test
  void contract_examplesOfSchemas_keepThem() {
    for (Map.Entry<String, JsonNode> schema :
        CONTRACT.document().at("/components/schemas").properties()) {
      schema
          .getValue()
          .path("examples")
          .forEach(
              example -> CONTRACT.checkJson("/components/schemas/" + schema.getKey(), example));
    }
  }

  @Test
  void contract_examplesOfAnswers_keepTheirSchemas() {
    for (String path : List.of("/v1/tag", "/v1/tag/batch")) {
      String content = "/paths/" + Contract.escaped(path) + "/post/responses/200/content";
      for (Map.Entry<String, JsonNode> type : CONTRACT.document().at(content).properties()) {
        String schema = content + "/" + Contract.escaped(type.getKey()) + "/schema";
        for (JsonNode example : type.getValue().path("examples")) {
          CONTRACT.checkJson(schema, example.path("value"));
        }
      }
    }
  }
}
