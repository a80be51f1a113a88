import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.LinkedHashMap;

class Write {
  public static void main(String[] styles) throws Exception {
    String text = new String(System.in.readAllBytes(), "UTF-8");
    String written = switch (styles[0]) {
      case "gson" -> new GsonBuilder().serializeNulls().create().toJson(new Gson().fromJson(text, LinkedHashMap.class));
      case "jackson" -> new ObjectMapper().writeValueAsString(new ObjectMapper().readValue(text, LinkedHashMap.class));
      default -> new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(new ObjectMapper().readTree(text));
    };
    System.out.write(written.getBytes("UTF-8"));
    System.out.flush();
  }
}
