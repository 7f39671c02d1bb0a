package peers.neo4j;

import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpVersion;

/**
 * As little HTTP as can be around a statement: a POST of
 * <code>{"op": "q1", "variables": {…}}</code> is answered by <code>{"data": […]}</code>.
 */
final class StatementServer {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final ExecutorService workers = Executors.newFixedThreadPool(16);

	private final Statements statements;

	StatementServer(Statements statements) {
		this.statements = statements;
	}

	void listen(int port) throws InterruptedException {
		new ServerBootstrap().group(new NioEventLoopGroup(1), new NioEventLoopGroup(2))
			.channel(NioServerSocketChannel.class)
			.childOption(ChannelOption.TCP_NODELAY, true)
			.childHandler(new ChannelInitializer<SocketChannel>() {
				@Override
				protected void initChannel(SocketChannel channel) {
					channel.pipeline()
						.addLast(new HttpServerCodec(), new HttpObjectAggregator(1 << 20), new RequestHandler());
				}
			})
			.bind("127.0.0.1", port)
			.sync();
	}

	private void respond(ChannelHandlerContext context, byte[] request) {
		try {
			Map<?, ?> asked = JSON.readValue(request, Map.class);
			@SuppressWarnings("unchecked")
			Map<String, Object> variables = (Map<String, Object>) asked.get("variables");
			Object data = Operations.answer((String) asked.get("op"), variables, this.statements);
			write(context, HttpResponseStatus.OK, JSON.writeValueAsBytes(Map.of("data", data)));
		}
		catch (Exception ex) {
			write(context, HttpResponseStatus.INTERNAL_SERVER_ERROR, String.valueOf(ex).getBytes());
		}
	}

	private static void write(ChannelHandlerContext context, HttpResponseStatus status, byte[] body) {
		FullHttpResponse response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status,
				Unpooled.wrappedBuffer(body));
		response.headers()
			.set(HttpHeaderNames.CONTENT_TYPE, "application/json")
			.setInt(HttpHeaderNames.CONTENT_LENGTH, body.length);
		context.writeAndFlush(response);
	}

	private final class RequestHandler extends SimpleChannelInboundHandler<FullHttpRequest> {

		@Override
		protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
			byte[] body = ByteBufUtil.getBytes(request.content());
			StatementServer.this.workers.execute(() -> respond(context, body));
		}

	}

}
